package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.loading.DatasetLoader;
import org.parley.seed.Seeds;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** Paging through any connection, forwards or backwards, yields every record once, in the same order. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class PagingTest {

    private static final int PAGE = 5;

    @Inject
    DatasetLoader loader;

    @Test
    void everyRootConnectionInEveryOrder() {
        loader.replace(new Seeds(GeneratedRecord.of(8)));
        TypeDefinitionRegistry types = Endpoint.types();
        Connections.plurals(types).forEach((type, plural) -> {
            for (String field : Connections.orders(types, type)) {
                for (String direction : List.of("ASC", "DESC")) {
                    check("", plural, ", orderBy: {field: " + field + ", direction: " + direction + "}");
                }
            }
        });
    }

    @Test
    void everyRelationConnection() {
        loader.replace(new Seeds(GeneratedRecord.of(60)));
        TypeDefinitionRegistry types = Endpoint.types();
        Map<String, String> plurals = Connections.plurals(types);
        for (RelationEnd end : RelationEnd.all(types)) {
            if (end.shape() == RelationEnd.Shape.CONNECTION) {
                String plural = plurals.get(end.source());
                JsonNode sources = Endpoint.data("{ " + plural + "(first: 100) { nodes { id " + end.field() + " { totalCount } } } }",
                        Map.of()).get(plural).get("nodes");
                String id = StreamSupport.stream(sources.spliterator(), false)
                        .max(Comparator.comparingInt(source -> source.get(end.field()).get("totalCount").asInt()))
                        .orElseThrow().get("id").asText();
                check("node(id: \"" + id + "\") { ... on " + end.source(), end.field(), "");
            }
        }
    }

    private static void check(String parent, String connection, String order) {
        List<String> forwards = pages(parent, connection, order, false);
        List<String> backwards = pages(parent, connection, order, true);
        String what = parent + " " + connection + order;
        assertFalse(forwards.isEmpty(), what);
        assertEquals(forwards, backwards, what);
        assertEquals(new HashSet<>(forwards).size(), forwards.size(), what);
        assertEquals(forwards.size(), page(parent, connection, "first: 0" + order).get("totalCount").asInt(), what);
    }

    private static List<String> pages(String parent, String connection, String order, boolean backwards) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        boolean more = true;
        while (more) {
            JsonNode page = page(parent, connection, (backwards ? "last: " : "first: ") + PAGE + cursor + order);
            List<String> found = new ArrayList<>();
            page.get("edges").forEach(edge -> found.add(edge.get("node").get("id").asText()));
            assertTrue(found.size() <= PAGE);
            ids.addAll(backwards ? 0 : ids.size(), found);
            JsonNode info = page.get("pageInfo");
            assertEquals(!cursor.isEmpty(), info.get(backwards ? "hasNextPage" : "hasPreviousPage").asBoolean());
            more = info.get(backwards ? "hasPreviousPage" : "hasNextPage").asBoolean();
            cursor = backwards ? ", before: " + info.get("startCursor") : ", after: " + info.get("endCursor");
        }
        return ids;
    }

    private static JsonNode page(String parent, String connection, String arguments) {
        String field = connection + "(" + arguments + ") { totalCount edges { cursor node { id } } "
                + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
        JsonNode data = Endpoint.data(parent.isEmpty() ? "{ " + field + " }" : "{ " + parent + " { " + field + " } } }", Map.of());
        return (parent.isEmpty() ? data : data.get("node")).get(connection);
    }
}
