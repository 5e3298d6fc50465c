package org.parley.limit;

/** What of a query is too large, by the name of the {@link org.parley.error.ErrorCode}, and what the error says. */
public enum LimitCode {
    TOO_MANY_TOKENS("the query has more than %2$d tokens; at most %2$d are allowed"),
    QUERY_TOO_DEEP("the query is %d fields deep; at most %d are allowed"),
    NESTED_TOO_DEEP("selections, lists or objects are nested deeper than the parser follows, which is %2$d rules"),
    TOO_MANY_FIELDS("the query has %d fields, with those of fragments wherever they are spread; at most %d are "
            + "allowed"),
    TOO_MANY_ROOT_FIELDS("the query asks for %d root fields; at most %d are allowed"),
    TOO_MANY_REPEATS("the query asks %d times for one field in the same place; at most %d times are allowed"),
    TOO_MANY_ALIASES("the query has %d aliases; at most %d are allowed"),
    TOO_MANY_DIRECTIVES("there are %d directives; at most %d are allowed"),
    TOO_MANY_FRAGMENTS("the document defines %d fragments; at most %d are allowed"),
    TOO_MANY_SPREADS("the query spreads %d fragments; at most %d spreads are allowed"),
    TOO_MANY_OPERATIONS("the document has %d operations; at most %d are allowed"),
    TOO_MANY_VALUES("there are more than %2$d values; at most %2$d are allowed"),
    VALUE_TOO_DEEP("a value nests lists and objects more than %2$d deep; at most %2$d are allowed"),
    LIST_TOO_LONG("a list has %d items; at most %d are allowed"),
    INTROSPECTION_TOO_LARGE("the query asks for more of the schema than introspection needs"),
    QUERY_TOO_COSTLY("the query could cost %d; at most %d is allowed. Ask for smaller pages, or for fewer levels"),
    ANSWER_TOO_LARGE("the answer has more than %2$d bytes; at most %2$d are allowed. Ask for smaller pages, or for fewer "
            + "fields"),
    REQUEST_TIMEOUT("the query took longer than %2$d ms and was cancelled");

    private final String message;

    LimitCode(String message) {
        this.message = message;
    }

    String message(long requested, long limit) {
        return String.format(message, requested, limit);
    }
}
