package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.seed.RecordLoader;
import org.parley.seed.Seeds;

import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

/** Paging through any connection, forwards or backwards, yields every record once, in the same order. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class PagingTest {

    private static final int PAGE = 3;

    @Inject
    RecordLoader loader;

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
        loader.replace(new Seeds(GeneratedRecord.of(20)));
        TypeDefinitionRegistry types = Endpoint.types();
        Map<String, String> plurals = Connections.plurals(types);
        for (RelationEnd end : RelationEnd.all(types)) {
            if (end.shape() == RelationEnd.Shape.CONNECTION) {
                JsonPath busiest = Endpoint.ask("{ " + plurals.get(end.source()) + " { nodes { id "
                        + end.field() + " { totalCount } } } }").setRootPath("data." + plurals.get(end.source()));
                String id = busiest.getString("nodes.max { it." + end.field() + ".totalCount }.id");
                check("node(id: \"" + id + "\") { ... on " + end.source(), end.field(), "");
            }
        }
    }

    private static void check(String parent, String connection, String order) {
        List<String> forwards = pages(parent, connection, order, false);
        List<String> backwards = pages(parent, connection, order, true);
        String what = parent + " " + connection + order;
        assertEquals(forwards, backwards, what);
        assertEquals(new HashSet<>(forwards).size(), forwards.size(), what);
        assertEquals(forwards.size(), page(parent, connection, "first: 0" + order).getInt("totalCount"), what);
        assertTrue(!forwards.isEmpty(), what);
    }

    private static List<String> pages(String parent, String connection, String order, boolean backwards) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            String window = (backwards ? "last: " : "first: ") + PAGE + cursor;
            JsonPath page = page(parent, connection, window + order);
            List<String> found = new ArrayList<>(page.getList("edges.node.id"));
            assertTrue(found.size() <= PAGE);
            if (backwards) {
                Collections.reverse(found);
            }
            ids.addAll(found);
            assertEquals(!cursor.isEmpty(), page.getBoolean(backwards ? "pageInfo.hasNextPage" : "pageInfo.hasPreviousPage"));
            if (!page.getBoolean(backwards ? "pageInfo.hasPreviousPage" : "pageInfo.hasNextPage")) {
                break;
            }
            cursor = backwards ? ", before: \"" + page.getString("pageInfo.startCursor") + "\""
                    : ", after: \"" + page.getString("pageInfo.endCursor") + "\"";
        }
        if (backwards) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private static JsonPath page(String parent, String connection, String arguments) {
        String query = "{ " + parent + " { " + connection + "(" + arguments + ") { totalCount edges { cursor node { id } } "
                + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } " + (parent.isEmpty() ? "" : "} }");
        if (parent.isEmpty()) {
            query = query.replaceFirst("\\{  \\{", "{");
        }
        return Endpoint.ask(query).setRootPath(parent.isEmpty() ? "data." + connection : "data.node." + connection);
    }
}
