package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import graphql.language.InputObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.field.FieldRecord;

/** In a record that uses every construct, each relation is walked from both ends, and each list is asked by basis. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class FieldRelationsTest {

    private static final List<String> BASES = List.of("STATED", "ATTRIBUTED", "ANONYMOUS", "SUPPOSED", "INFERRED");

    @Test
    void everyRelationLeadsThereAndBack() {
        TypeDefinitionRegistry types = Endpoint.types();
        List<RelationEnd> ends = RelationEnd.all(types);
        ThereAndBack walk = new ThereAndBack(types);
        Map<String, Integer> pairs = new TreeMap<>();
        ends.forEach(end -> pairs.merge(end.field() + " - " + end.inverse(), walk.check(end, ends), Integer::sum));
        pairs.values().removeIf(found -> found > 0);
        assertEquals(Map.of(), pairs, "relations that lead nowhere");
    }

    @Test
    void everyFactOfEveryListHasOneBasis() {
        TypeDefinitionRegistry types = Endpoint.types();
        Set<String> without = new TreeSet<>();
        Connections.plurals(types).forEach((type, field) -> {
            if (hasBasis(types, type)) {
                checkBasis(field);
            } else {
                without.add(field);
            }
        });
        assertEquals(Set.of("documents"), without);
    }

    private static boolean hasBasis(TypeDefinitionRegistry types, String type) {
        return types.getType(type + "Filter", InputObjectTypeDefinition.class).orElseThrow().getInputValueDefinitions().stream()
                .anyMatch(input -> input.getName().equals("basis"));
    }

    private static void checkBasis(String field) {
        int ofAnyBasis = 0;
        for (String basis : BASES) {
            JsonNode found = Endpoint.data("query($basis: [Basis!]) { " + field
                    + "(first: 100, where: {basis: $basis}) { totalCount nodes { basis } } }", Map.of("basis", List.of(basis)))
                    .get(field);
            found.get("nodes").forEach(fact -> assertEquals(basis, fact.get("basis").asText(), field));
            ofAnyBasis += found.get("totalCount").asInt();
        }
        assertEquals(Endpoint.data("{ " + field + " { totalCount } }", Map.of()).get(field).get("totalCount").asInt(), ofAnyBasis,
                field);
    }
}
