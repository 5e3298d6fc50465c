package org.parley.oracle;

import java.util.Set;

/** An operation that fits the schema and still cannot be answered. */
final class Refusal extends RuntimeException {

    static final String BAD_ARGUMENT = "BAD_ARGUMENT";
    static final String BAD_CURSOR = "BAD_CURSOR";
    static final String BAD_FILTER = "BAD_FILTER";
    static final String BAD_PAGE_SIZE = "BAD_PAGE_SIZE";
    static final String BAD_PAGING = "BAD_PAGING";
    static final String TOO_MANY_IDS = "TOO_MANY_IDS";
    static final String INVALID = "GRAPHQL_VALIDATION_FAILED";

    /** What is wrong with arguments that fit the schema. */
    static final Set<String> WRONG_ARGUMENTS = Set.of(BAD_ARGUMENT, BAD_CURSOR, BAD_FILTER, BAD_PAGE_SIZE, BAD_PAGING,
            TOO_MANY_IDS);

    private final String code;

    Refusal(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
