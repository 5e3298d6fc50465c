package org.parley.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.parley.limit.Refusal.times;

import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A query that takes too long is given up: its answer says so and nothing else. */
@QuarkusTest
@TestProfile(RequestTimeoutTest.LittleTime.class)
class RequestTimeoutTest {

    /** Less time than any work takes. */
    public static class LittleTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.limit.deadline", "1ms");
        }
    }

    /** Two hundred texts to look for, which nothing remembered helps with. */
    private static final String SLOW = "query($any: [FactFilter!]) { " + times(12,
            "a%d: facts(where: {or: $any}) { nodes { id "
            + "citations { paragraph document { title } } } totalCount } ") + "}";

    @Test
    void theAnswerIsThatItTookTooLong() {
        for (int i = 0; i < 10; i++) {
            Refusal.of(SLOW, Map.of("any", Collections.nCopies(200, Map.of("text", "nowhere to be found, not even the time " + i + "th"))),
                    "REQUEST_TIMEOUT",
                    "the query took longer than 1 ms and was cancelled").body("errors[0].extensions.limit", equalTo(1));
        }
        Endpoint.post("{ __typename }", Map.of()).body("data.__typename", equalTo("Query"));
    }
}
