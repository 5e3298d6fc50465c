package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** A cursor that was handed out is taken back, whatever the text that it stands for. */
@QuarkusTest
@TestProfile(NotationProfile.class)
class CursorsTest {

    private static final int CLAIMS = 24;

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7 })
    void pagesOfAnySizeYieldEachRecordOnce(int size) {
        for (String direction : List.of("ASC", "DESC")) {
            List<String> forwards = pages("first", "after", "endCursor", "hasNextPage", direction, size);
            List<String> backwards = pages("last", "before", "startCursor", "hasPreviousPage", direction, size);
            assertEquals(CLAIMS, forwards.size());
            assertEquals(CLAIMS, new HashSet<>(forwards).size());
            assertEquals(forwards, backwards);
        }
    }

    private static List<String> pages(String first, String after, String cursor, String more, String direction, int size) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = Endpoint.data("query($cursor: String) { claims(" + first + ": " + size + ", " + after
                    + ": $cursor, orderBy: {field: VALUE, direction: " + direction + "}) { nodes { id } "
                    + "pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }", variables).get("claims");
            List<String> found = page.get("nodes").findValuesAsText("id");
            ids.addAll(first.equals("last") ? 0 : ids.size(), found);
            variables.put("cursor", page.get("pageInfo").get(cursor).asText());
        } while (page.get("pageInfo").get(more).asBoolean());
        return ids;
    }
}
