package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.Endpoint;

import graphql.schema.idl.TypeDefinitionRegistry;
import io.restassured.path.json.JsonPath;

/** Walks every relation of the served schema and back again. */
final class ThereAndBack {

    /** So many records are walked from by each relation, and so many of those that each leads to are walked back from. */
    private static final int SAMPLE = 8;

    private final Map<String, String> plurals;

    ThereAndBack(TypeDefinitionRegistry types) {
        this.plurals = Connections.plurals(types);
    }

    /** Checks the relation, and answers how many pairs of records it was walked between. */
    int check(RelationEnd end, List<RelationEnd> ends) {
        List<String[]> pairs = pairs(end);
        for (String[] pair : pairs) {
            String typename = pair[2];
            RelationEnd back = ends.stream()
                    .filter(other -> other.source().equals(typename) && other.field().equals(end.inverse())).findFirst()
                    .orElseThrow(() -> new AssertionError(typename + " has no " + end.inverse() + ", the way back of " + end));
            boolean connection = back.shape() == RelationEnd.Shape.CONNECTION;
            JsonPath answer = Endpoint.ask("query($to: ID!" + (connection ? ", $from: [ID!]" : "")
                    + ") { node(id: $to) { ... on " + typename + " { " + back.walk("(where: {id: $from})", "id") + " } } }",
                    connection ? Map.of("to", pair[1], "from", List.of(pair[0])) : Map.of("to", pair[1]));
            assertTrue(ids(answer, "data.node." + back.path()).contains(pair[0]),
                    end + " leads from " + pair[0] + " to " + pair[1] + ", but " + back + " does not lead back");
        }
        return pairs.size();
    }

    private List<String[]> pairs(RelationEnd end) {
        String arguments = end.shape() == RelationEnd.Shape.CONNECTION ? "(first: " + SAMPLE + ")" : "";
        String plural = plurals.get(end.source());
        JsonPath answer = Endpoint.ask("{ " + plural + "(first: 100) { nodes { id "
                + end.walk(arguments, "id __typename") + " } } }");
        List<String[]> pairs = new ArrayList<>();
        List<Map<String, Object>> sources = answer.getList("data." + plural + ".nodes");
        for (int i = 0; i < sources.size() && pairs.size() < SAMPLE; i++) {
            JsonPath source = answer.setRootPath("data." + plural + ".nodes[" + i + "]");
            for (String[] target : targets(source, end.path())) {
                pairs.add(new String[] { (String) sources.get(i).get("id"), target[0], target[1] });
            }
            answer.setRootPath("");
        }
        return pairs;
    }

    @SuppressWarnings("unchecked")
    private static List<String[]> targets(JsonPath answer, String path) {
        Object found = answer.get(path);
        List<Map<String, String>> records = found == null ? List.of()
                : found instanceof List<?> list ? (List<Map<String, String>>) list : List.of((Map<String, String>) found);
        return records.stream().map(record -> new String[] { record.get("id"), record.get("__typename") }).toList();
    }

    private static List<String> ids(JsonPath answer, String path) {
        return targets(answer, path).stream().map(target -> target[0]).toList();
    }
}
