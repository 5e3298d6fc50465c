package org.parley.validation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.parley.Endpoint;

/** Requests that are refused for what they say. */
final class Refused {

    static final String INVALID = "GRAPHQL_VALIDATION_FAILED";

    private Refused() {
    }

    /** A query is refused with these messages, in their order. */
    static void with(String code, String query, Map<String, Object> variables, String... messages) {
        Endpoint.post(query, variables).statusCode(200).body("errors.message", equalTo(List.of(messages)))
                .body("errors[0].extensions.code", equalTo(code)).body("data", nullValue());
    }
}
