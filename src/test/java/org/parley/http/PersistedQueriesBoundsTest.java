package org.parley.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.parley.metrics.RequestMetrics;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** However many queries clients send with their hashes, so many of them and so many bytes are remembered. */
class PersistedQueriesBoundsTest {


    @Test
    void soManyQueries() {
        assertEquals(10, remembered(new PersistedQueries(10, 1_000_000, metrics()), 50, 20));
    }

    @Test
    void soManyBytes() {
        assertEquals(5, remembered(new PersistedQueries(1_000, 10_000, metrics()), 50, 1_000));
    }

    @Test
    void noneThatIsLargerThanAllMayBe() {
        assertEquals(0, remembered(new PersistedQueries(10, 1_000, metrics()), 1, 1_000));
    }

    /** Of so many queries of so many characters, how many are known afterwards. */
    private static long remembered(PersistedQueries queries, int number, int length) {
        List<GraphQLRequest> requests = IntStream.range(0, number)
                .mapToObj(i -> request(String.format("#%-" + (length - 1) + "d", i))).toList();
        requests.forEach(request -> queries.executed(queries.complete(request)));
        return requests.stream().filter(request -> knows(queries, request)).count();
    }

    private static boolean knows(PersistedQueries queries, GraphQLRequest request) {
        try {
            return queries.complete(request.withQuery(null)).query().equals(request.query());
        } catch (RefusedRequest e) {
            return false;
        }
    }

    private static GraphQLRequest request(String query) {
        return new GraphQLRequest(query, null, Map.of(),
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex(query))));
    }

    private static RequestMetrics metrics() {
        return new RequestMetrics(new SimpleMeterRegistry());
    }
}
