package org.parley.limit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.parley.Endpoint;

import io.restassured.response.ValidatableResponse;

/** How a query is answered that asks for too much. */
final class Refusal {

    private Refusal() {
    }

    /** It is one error with a code and a message, and no data. */
    static ValidatableResponse of(String query, String code, String message) {
        return of(query, Map.of(), code, message);
    }

    /** It is one error with a code and a message, and no data. */
    static ValidatableResponse of(String query, Map<String, Object> variables, String code, String message) {
        return Endpoint.post(query, variables).body("errors", hasSize(1)).body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.code", equalTo(code)).body("data", nullValue());
    }

    /** Of a query that is not refused. */
    static void none(String query, Map<String, Object> variables) {
        Endpoint.post(query, variables).statusCode(200).body("errors", nullValue()).body(not(containsString("TOO_")));
    }

    /** A text many times, with a number in it where it says %d. */
    static String times(int times, String text) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(text.replace("%d", String.valueOf(i)));
        }
        return all.toString();
    }
}
