package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Each alias of one field gets the answer to its own arguments, on every record it is asked of. */
@QuarkusTest
class AliasesTest {

    @Test
    void aliasesOfOneRelationWithDifferentArguments() {
        JsonPath answer = Endpoint.ask("""
                { persons(where: {id: ["volodymyr-zelenskyy", "vladimir-putin"]}, orderBy: {field: ID}) { nodes {
                    id
                    said: statements(first: 100, where: {act: [SAID]}) { totalCount nodes { act } }
                    demanded: statements(first: 100, where: {act: [DEMANDED]}) { totalCount nodes { act } }
                    first: statements(first: 1, orderBy: {field: DATE}) { nodes { id } }
                    last: statements(first: 1, orderBy: {field: DATE, direction: DESC}) { nodes { id } }
                    all: statements(first: 100) { totalCount nodes { id } }
                } } }""").setRootPath("data.persons");
        assertEquals(List.of("vladimir-putin", "volodymyr-zelenskyy"), answer.getList("nodes.id"));
        for (int i = 0; i < 2; i++) {
            JsonPath person = answer.setRootPath("data.persons.nodes[" + i + "]");
            assertEquals(List.of("SAID"), person.getList("said.nodes.act").stream().distinct().toList());
            assertEquals(List.of("DEMANDED"), person.getList("demanded.nodes.act").stream().distinct().toList());
            assertEquals(person.getInt("said.totalCount"), person.getList("said.nodes").size());
            assertEquals(person.getInt("all.totalCount"), person.getList("all.nodes").size());
            assertEquals(person.getString("first.nodes[0].id"), person.getString("all.nodes[0].id"));
        }
    }
}
