package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.parley.Endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.idl.TypeDefinitionRegistry;

/** Walks every relation of the served schema and back again. */
final class ThereAndBack {

    /** So many records are walked from by each relation, and so many of those that each leads to are walked back from. */
    private static final int SAMPLE = 5;

    private final Map<String, String> plurals;

    ThereAndBack(TypeDefinitionRegistry types) {
        this.plurals = Connections.plurals(types);
    }

    /** A record that a relation was walked from, and one that it leads to. */
    private record Pair(String from, String to, String toType) {
    }

    /** Checks the relation, and answers how many pairs of records it was walked between. */
    int check(RelationEnd end, List<RelationEnd> ends) {
        List<Pair> pairs = pairs(end);
        for (Pair pair : pairs) {
            RelationEnd back = ends.stream()
                    .filter(other -> other.source().equals(pair.toType) && other.field().equals(end.inverse())).findFirst()
                    .orElseThrow(() -> new AssertionError(pair.toType + " has no " + end.inverse() + ", the way back of " + end));
            boolean connection = back.shape() == RelationEnd.Shape.CONNECTION;
            JsonNode answer = Endpoint.data("query($to: ID!" + (connection ? ", $from: [ID!]" : "")
                    + ") { node(id: $to) { ... on " + pair.toType + " { " + back.walk("(where: {id: $from})", "id") + " } } }",
                    connection ? Map.of("to", pair.to, "from", List.of(pair.from)) : Map.of("to", pair.to));
            assertTrue(records(answer.get("node"), back).anyMatch(record -> record.get("id").asText().equals(pair.from)),
                    end + " leads from " + pair.from + " to " + pair.to + ", but " + back + " does not lead back");
        }
        return pairs.size();
    }

    private List<Pair> pairs(RelationEnd end) {
        List<Pair> pairs = new ArrayList<>();
        String plural = plurals.get(end.source());
        String query = "query($after: String) { " + plural + "(first: 100, after: $after) { pageInfo { hasNextPage endCursor } "
                + "nodes { id " + end.walk("(first: " + SAMPLE + ")", "id __typename") + " } } }";
        JsonNode page;
        String after = null;
        do {
            page = Endpoint.data(query, Collections.singletonMap("after", after)).get(plural);
            page.get("nodes").forEach(source -> records(source, end).forEach(target -> pairs.add(new Pair(
                    source.get("id").asText(), target.get("id").asText(), target.get("__typename").asText()))));
            after = page.at("/pageInfo/endCursor").textValue();
        } while (pairs.size() < SAMPLE && page.at("/pageInfo/hasNextPage").asBoolean());
        return pairs.subList(0, Math.min(SAMPLE, pairs.size()));
    }

    /** The records that were found by a relation. */
    private static Stream<JsonNode> records(JsonNode source, RelationEnd end) {
        JsonNode found = source.get(end.field());
        return switch (end.shape()) {
            case ONE -> Stream.of(found).filter(record -> !record.isNull());
            case LIST -> StreamSupport.stream(found.spliterator(), false);
            case CONNECTION -> StreamSupport.stream(found.get("nodes").spliterator(), false);
        };
    }
}
