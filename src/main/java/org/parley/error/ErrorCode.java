package org.parley.error;

import java.util.Optional;

/**
 * What can be wrong, as {@code extensions.code} of an error says it. A request that is refused is answered with the
 * HTTP status of its first error; an error inside an answer that has data does not change the status of that answer.
 */
public enum ErrorCode {

    GRAPHQL_PARSE_FAILED(400, "the query is not GraphQL; `locations` says where it stops being so"),
    GRAPHQL_VALIDATION_FAILED(400, "a field, argument, value or variable that does not fit the schema; the message "
            + "says what was expected"),
    OPERATION_RESOLUTION_FAILURE(400, "the query has no operation of that name, or has several and none was named"),
    BAD_PAGE_SIZE(400, "`first` or `last` is not from 0 to 100"),
    BAD_PAGING(400, "`first` together with `last`"),
    BAD_CURSOR(400, "a cursor that is none, or is one of another order"),
    BAD_FILTER(400, "`and`, `or` and `not` nested more than 8 deep"),
    BAD_ARGUMENT(400, "an argument that fits the schema but makes no sense; the message says what was expected"),
    TOO_MANY_IDS(400, "more than 100 ids asked of `nodes`"),
    BAD_JSON(400, "the body, `variables` or `extensions` are not strict JSON in UTF-8"),
    BAD_REQUEST(400, "no `query`, or one of the parameters of a request has the wrong type"),
    BATCHING_NOT_SUPPORTED(400, "several requests in one; send them one by one, or ask all in one query"),
    QUERY_TOO_LONG(400, "the query has more characters than the server takes"),
    TOO_MANY_TOKENS(400, "the query has more tokens than the server takes; this and the codes up to "
            + "`QUERY_TOO_COSTLY`: see [Limits](#limits)"),
    NESTED_TOO_DEEP(400, "selections, lists or objects are nested deeper than the parser follows"),
    QUERY_TOO_DEEP(400, "fields within fields, deeper than the server takes"),
    TOO_MANY_FIELDS(400, "more fields than the server takes"),
    TOO_MANY_ROOT_FIELDS(400, "more fields of the query itself than the server takes"),
    TOO_MANY_REPEATS(400, "one field is asked for too often in one place"),
    TOO_MANY_ALIASES(400, "more aliases than the server takes"),
    TOO_MANY_DIRECTIVES(400, "more directives than the server takes"),
    TOO_MANY_FRAGMENTS(400, "more fragments than the server takes"),
    TOO_MANY_SPREADS(400, "fragments are spread more often than the server takes"),
    TOO_MANY_OPERATIONS(400, "more operations in one document than the server takes"),
    TOO_MANY_VALUES(400, "more values in variables or arguments than the server takes"),
    VALUE_TOO_DEEP(400, "lists and objects within each other in a value, deeper than the server takes"),
    LIST_TOO_LONG(400, "more items in a list than the server takes"),
    INTROSPECTION_TOO_LARGE(400, "more is asked of the schema than introspection needs"),
    QUERY_TOO_COSTLY(400, "the query could return more than the server takes; ask for smaller pages, or for "
            + "fewer levels"),
    ANSWER_TOO_LARGE(400, "the answer has more bytes than the server sends; ask for smaller pages, or for fewer fields"),
    REQUEST_TIMEOUT(503, "the query took longer than the server gives it, and was cancelled"),
    PERSISTED_QUERY_NOT_FOUND(404, "the server does not know the query with this hash; send it along with the hash"),
    PERSISTED_QUERY_HASH_MISMATCH(400, "the hash is not the SHA-256 of the query"),
    PERSISTED_QUERY_NOT_SUPPORTED(400, "queries can not be sent by their hash, or not by this kind of hash"),
    QUERY_NOT_TRUSTED(403, "this server answers a fixed list of queries, and this is none of them"),
    METHOD_NOT_ALLOWED(405, "only GET, HEAD, POST and OPTIONS are understood"),
    NOT_ACCEPTABLE(406, "`Accept` allows none of the media types of answers"),
    BODY_TOO_LARGE(413, "the body has more bytes than the server takes"),
    UNSUPPORTED_MEDIA_TYPE(415, "the body of a POST is not `application/json` in UTF-8, or is compressed"),
    INTERNAL_SERVER_ERROR(500, "a fault of the server, which has logged it with the request id"),
    SERVER_BUSY(503, "more requests at once than the server takes, or more that wait for their turn; try again after "
            + "`Retry-After` seconds");

    private final int status;
    private final String meaning;

    ErrorCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    /** The code of that name, if it is one. */
    public static Optional<ErrorCode> named(Object name) {
        for (ErrorCode code : values()) {
            if (code.name().equals(name)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The HTTP status of an answer that has this error instead of data. */
    public int status() {
        return status;
    }

    /** What it means, for the documentation; Markdown. */
    public String meaning() {
        return meaning;
    }
}
