package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

/** A walk over the whole record as of the day of each document shows nothing that only a later document tells. */
@QuarkusTest
class AsOfWalkTest {

    private static final int PAGE = 50;
    private static final List<String> BASES = List.of("STATED", "ATTRIBUTED", "ANONYMOUS", "SUPPOSED");

    /** By the id of a document, the last day on which it can have been published. */
    private final Map<String, String> published = new HashMap<>();
    /** By the id of a fact, the documents that it is cited from. */
    private final Map<String, Set<String>> cited = new HashMap<>();

    @Test
    void nothingIsToldBeforeItsDocument() {
        for (JsonNode document : all("documents", "id publishedOn { latest }", null)) {
            published.put(document.get("id").textValue(), document.at("/publishedOn/latest").textValue());
        }
        for (JsonNode fact : all("facts", "id citations { document { id } }", null)) {
            cited.put(fact.get("id").textValue(), stream(fact.get("citations"))
                    .map(citation -> citation.at("/document/id").textValue()).collect(Collectors.toSet()));
        }
        for (String day : new TreeSet<>(published.values())) {
            walk(day);
        }
    }

    private void walk(String day) {
        Set<String> documents = published.keySet().stream().filter(id -> published.get(id).compareTo(day) <= 0)
                .collect(Collectors.toSet());
        Set<String> shown = new HashSet<>(documents);
        all("facts", "id", day).forEach(fact -> shown.add(fact.get("id").textValue()));
        all("citations", "id", day).forEach(citation -> shown.add(citation.get("id").textValue()));
        shown.stream().filter(cited::containsKey).forEach(fact -> assertTrue(
                cited.get(fact).stream().anyMatch(documents::contains), fact + " is shown as of " + day));
        for (Kind kind : Metamodel.get().concreteKinds()) {
            for (JsonNode record : all(kind.plural(), fields(kind), day)) {
                check(kind, record, shown, day);
            }
        }
    }

    private static String fields(Kind kind) {
        List<String> fields = new ArrayList<>(List.of("id", "asOf"));
        kind.relations().forEach(relation -> fields.add(relation.name() + (relation.shape() == Relation.Shape.MANY
                ? "(first: 20) { nodes { id } }" : " { id }")));
        kind.attributes().stream().filter(attribute -> attribute.latestOf().isPresent()).forEach(attribute -> fields.add(
                attribute.name() + " changes: " + attribute.latestOf().get() + " { " + attribute.name() + " }"));
        if (kind.attribute("basis") != null && kind.relation("citations") != null) {
            fields.add("basis inferredFrom bases: citations { basis }");
        }
        if (kind.isPeriod()) {
            fields.add("attestedUntil");
        }
        return String.join(" ", fields);
    }

    private static void check(Kind kind, JsonNode record, Set<String> shown, String day) {
        String what = kind.name() + " " + record.get("id").textValue() + " as of " + day;
        assertEquals(day, record.get("asOf").textValue(), what);
        record.findValues("id").forEach(id -> assertTrue(shown.contains(id.textValue()), what + " leads to " + id));
        for (Attribute attribute : kind.attributes()) {
            JsonNode changes = record.get("changes");
            if (attribute.latestOf().isPresent() && !changes.isEmpty()) {
                assertEquals(changes.get(changes.size() - 1).get(attribute.name()), record.get(attribute.name()), what);
            }
        }
        if (record.has("bases")) {
            String best = BASES.stream().filter(record.get("bases").findValuesAsText("basis")::contains).findFirst().orElseThrow();
            assertEquals(record.get("inferredFrom").isNull() ? best : "INFERRED", record.get("basis").textValue(), what);
        }
        if (record.has("attestedUntil") && !record.get("attestedUntil").isNull()) {
            assertTrue(record.get("attestedUntil").textValue().compareTo(day) <= 0, what + " is attested later");
        }
    }

    /** All records of a connection, page by page. */
    private static List<JsonNode> all(String connection, String fields, String day) {
        List<JsonNode> nodes = new ArrayList<>();
        String query = "query($day: Date, $after: String) { page: %s(asOf: $day, first: %d, after: $after) { nodes { %s } pageInfo { "
                .formatted(connection, PAGE, fields) + "hasNextPage endCursor } } }";
        Map<String, Object> variables = new HashMap<>();
        variables.put("day", day);
        JsonNode page;
        do {
            page = Endpoint.data(query, variables).get("page");
            page.get("nodes").forEach(nodes::add);
            variables.put("after", page.at("/pageInfo/endCursor").textValue());
        } while (page.at("/pageInfo/hasNextPage").booleanValue());
        return nodes;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
