package org.parley.http;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An operator who answers a list of queries, all of which wait for their turn, one at a time, to the pages of one origin. */
public class GuardedProfile implements QuarkusTestProfile {

    static final String ORIGIN = "https://news.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("parley.http.trusted-documents", "src/test/resources/trusted",
                "parley.http.max-concurrent-requests", "1", "parley.http.dear-cost", "0",
                "parley.http.retry-after", "3s",
                "parley.http.max-age", "1h",
                "quarkus.http.cors.origins", ORIGIN);
    }
}
