package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Posts and positions last for a time. */
@QuarkusTest
class PeriodTest {

    @Test
    void thePostsOfAPersonOnADay() {
        JsonPath answer = Endpoint.ask("""
                { person(id: "rustem-umerov") {
                    may: posts(on: "2025-05-15") { nodes { role organization { id } } }
                    september: posts(on: "2025-09-01") { nodes { role } }
                    perhaps: posts(possiblyOn: "2025-09-01") { nodes { role } }
                    minister: posts(on: "2025-05-15", where: {organization: ["ukraine"]}) { totalCount nodes { role } }
                } }""").setRootPath("data.person");
        assertEquals(List.of("Minister of Defence", "Head of delegation"), answer.getList("may.nodes.role"));
        assertEquals(List.of(), answer.getList("september.nodes.role"));
        assertEquals(List.of("Minister of Defence", "Head of delegation", "Secretary"), answer.getList("perhaps.nodes.role"));
        assertEquals(List.of("Minister of Defence"), answer.getList("minister.nodes.role"));
        assertEquals(1, answer.getInt("minister.totalCount"));
    }

    @Test
    void thePostsInAStateAreThoseOfOthers() {
        JsonPath answer = Endpoint.ask("""
                { state(id: "ukraine") { posts(on: "2025-05-15", first: 50) { nodes { role member { id } } } }
                  actor(id: "rustem-umerov") { posts { totalCount } } }""").setRootPath("data");
        assertEquals(true, answer.getList("state.posts.nodes.member.id").contains("rustem-umerov"));
        assertEquals(3, answer.getInt("actor.posts.totalCount"));
    }

    @Test
    void thePositionsOnATopicOfAnActorOnADay() {
        JsonPath answer = Endpoint.ask("""
                { topic(id: "ceasefire") {
                    russia: positions(actor: "russia") { nodes { id stance otherStance statements { nodes { id } } } }
                    both: positions(actor: ["russia", "ukraine"], on: "2025-05-15") { nodes { id } }
                    one: positions(actor: ["russia", "ukraine"], on: "2025-05-11") { nodes { id } }
                    earlier: positions(actor: ["russia"], on: "2025-05-09") { totalCount }
                } }""").setRootPath("data.topic");
        assertEquals(List.of("russia-on-ceasefire"), answer.getList("russia.nodes.id"));
        assertEquals("OTHER", answer.getString("russia.nodes[0].stance"));
        assertEquals("says that a pause could help Ukraine", answer.getString("russia.nodes[0].otherStance"));
        assertEquals(List.of("russia-pause-would-help-ukraine-2025-05"),
                answer.getList("russia.nodes[0].statements.nodes.id"));
        assertEquals(List.of("ukraine-on-ceasefire", "russia-on-ceasefire"), answer.getList("both.nodes.id"));
        assertEquals(List.of("ukraine-on-ceasefire"), answer.getList("one.nodes.id"));
        assertEquals(0, answer.getInt("earlier.totalCount"));
    }

    @Test
    void disputesAreReachedFromWhatTheyConcern() {
        JsonPath answer = Endpoint.ask("""
                { meeting(id: "istanbul-talks-2025-05") { disputes(first: 1) { totalCount nodes {
                    question claims { value citations { document { id } paragraph } } } } } }""")
                .setRootPath("data.meeting.disputes");
        assertEquals(2, answer.getInt("totalCount"));
        assertEquals("What rank and authority did Russia's delegation to Istanbul have in May 2025?",
                answer.getString("nodes[0].question"));
        assertEquals(List.of("It is decorative, not of high level and has no authority to take decisions.",
                "It is fully empowered to talk about all that is needed; the president approved it by decree, and a meeting "
                        + "with Putin served to prepare it.",
                "It is of the second tier."), answer.getList("nodes[0].claims.value"));
        assertEquals(List.of(6, 9, 12), answer.getList("nodes[0].claims[0].citations.paragraph"));
    }
}
