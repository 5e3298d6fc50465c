package org.parley.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** What is asked for by an id that there is not is empty, and a warning in the extensions says so. */
@QuarkusTest
class UnknownIdsTest {

    @Test
    void aWarningNamesTheFieldTheArgumentTheIdAndTheNearestOnes() {
        Endpoint.post("{\n  meetings(where: {participant: [\"putin\"]}) { totalCount }\n}", Map.of()).statusCode(200)
                .body("errors", nullValue()).body("data.meetings.totalCount", equalTo(0))
                .body("extensions.cost.limit", equalTo(100000))
                .body("extensions.warnings", equalTo(List.of(Map.of("message",
                        "where.participant: there is no actor with the id \"putin\" (did you mean \"vladimir-putin\"?)",
                        "locations", List.of(Map.of("line", 2, "column", 3)), "argument", "where.participant", "id", "putin",
                        "didYouMean", List.of("vladimir-putin")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            node(id: "istambul") { id } | id: there is no record with the id "istambul" (did you mean "istanbul"?)
            meeting(id: "istambul-talks-2025-05") { id } | id: there is no meeting with the id "istambul-talks-2025-05" (did you mean "istanbul-talks-2025-05"?)
            place(id: "Istanbul") { id } | id: there is no place with the id "Istanbul" (did you mean "istanbul"?)
            person(id: "Erdoğan") { id } | id: there is no person with the id "Erdoğan" (did you mean "recep-tayyip-erdogan"?)
            person(id: "Vladimir Putin") { id } | id: there is no person with the id "Vladimir Putin" (did you mean "vladimir-putin"?)
            person(id: "zelensky") { id } | id: there is no person with the id "zelensky" (did you mean "volodymyr-zelenskyy"?)
            person(id: "xxxxxxxxxxxxxxxx") { id } | id: there is no person with the id "xxxxxxxxxxxxxxxx"
            person(id: "") { id } | id: there is no person with the id ""
            person(id: 5) { id } | id: there is no person with the id "5"
            person(id: "istanbul") { id } | id: "istanbul" is a place, not a person
            actor(id: "istanbul") { id } | id: "istanbul" is a place, not an actor
            nodes(ids: ["ukraine", "ukrain"]) { id } | ids: there is no record with the id "ukrain" (did you mean "ukraine"?)
            timeline(actor: "putin") { totalCount } | actor: there is no actor with the id "putin" (did you mean "vladimir-putin"?)
            timeline(actor: ["ukraine", "istanbul"]) { totalCount } | actor: "istanbul" is a place, not an actor
            timeline(place: "istambul") { totalCount } | place: there is no place with the id "istambul" (did you mean "istanbul"?)
            timeline(topic: "ukraine") { totalCount } | topic: "ukraine" is a state, not a topic
            path(from: "putin-vladimir", to: "ukraine") { totalCount } | from: there is no record with the id "putin-vladimir"
            path(from: "ukraine", to: "russi") { totalCount } | to: there is no record with the id "russi" (did you mean "russia"?)
            meetings(where: {id: ["istanbul"]}) { totalCount } | where.id: "istanbul" is a place, not a meeting
            meetings(where: {not: {place: ["istambul"]}}) { totalCount } | where.not.place: there is no place with the id "istambul" (did you mean "istanbul"?)
            meetings(where: {or: [{text: "a"}, {and: {place: "istambul"}}]}) { totalCount } | where.or.and.place: there is no place with the id "istambul" (did you mean "istanbul"?)
            meetings(where: {participantWhere: {none: {membership: ["x"]}}}) { totalCount } | where.participantWhere.none.membership: there is no membership with the id "x"
            person(id: "rustem-umerov") { memberships(where: {member: "umerov"}) { totalCount } } | where.member: there is no actor with the id "umerov" (did you mean "rustem-umerov"?)
            topic(id: "ceasefire") { positions(actor: ["nobody"]) { totalCount } } | actor: there is no actor with the id "nobody"
            """)
    void everyArgumentThatTakesIds(String field, String message) {
        Endpoint.post("{ " + field + " }", Map.of()).statusCode(200).body("errors", nullValue())
                .body("extensions.warnings.message", equalTo(List.of(message)));
    }

    @Test
    void theSameByVariables() {
        String query = "query($id: ID!, $ids: [ID!], $where: MeetingFilter, $day: Date) { meeting(id: $id, asOf: $day) { id } "
                + "timeline(actor: $ids, asOf: $day) { totalCount } meetings(where: $where, asOf: $day) { totalCount } }";
        Endpoint.post(query, Map.of("id", "istanbul", "ids", List.of("ukrain"), "where", Map.of("place", "istambul")))
                .statusCode(200).body("errors", nullValue()).body("data.meeting", nullValue())
                .body("data.timeline.totalCount", equalTo(0)).body("data.meetings.totalCount", equalTo(0))
                .body("extensions.warnings.message", equalTo(List.of("id: \"istanbul\" is a place, not a meeting",
                        "actor: there is no actor with the id \"ukrain\" (did you mean \"ukraine\"?)",
                        "where.place: there is no place with the id \"istambul\" (did you mean \"istanbul\"?)")));
        Endpoint.post(query, Map.of("id", "istanbul-talks-2025-05", "ids", List.of("ukraine"), "where",
                Map.of("place", "istanbul"))).statusCode(200).body("extensions.warnings", nullValue())
                .body("data.meeting.id", equalTo("istanbul-talks-2025-05"));
    }

    @Test
    void whatIsOnlyKnownLaterIsNotGivenAway() {
        String query = "query($day: Date) { place(id: \"alaska\", asOf: $day) { id } near: place(id: \"alask\", asOf: $day) { id } "
                + "meetings(where: {place: \"alaska\"}, asOf: $day) { totalCount } actor(id: \"alaska\", asOf: $day) { id } "
                + "path(from: \"alaska\", to: \"ukraine\", asOf: $day) { totalCount } "
                + "timeline(place: \"alaska\", asOf: $day) { totalCount } }";
        Endpoint.post(query, Map.of("day", "2025-05-14")).statusCode(200).body("errors", nullValue())
                .body("data.path.totalCount", equalTo(0)).body("data.timeline.totalCount", equalTo(0))
                .body("extensions.warnings.message", equalTo(List.of(
                        "id: there is no place with the id \"alaska\" as of 2025-05-14",
                        "id: there is no place with the id \"alask\" as of 2025-05-14",
                        "where.place: there is no place with the id \"alaska\" as of 2025-05-14",
                        "id: there is no actor with the id \"alaska\" as of 2025-05-14",
                        "from: there is no record with the id \"alaska\" as of 2025-05-14",
                        "place: there is no place with the id \"alaska\" as of 2025-05-14")))
                .body("extensions.warnings.didYouMean.flatten()", hasSize(0));
        Endpoint.post(query, Map.of("day", "2025-11-19")).statusCode(200)
                .body("data.place.id", equalTo("alaska")).body("extensions.warnings.message", equalTo(List.of(
                        "id: there is no place with the id \"alask\" as of 2025-11-19 (did you mean \"alaska\"?)",
                        "id: \"alaska\" is a place, not an actor")));
    }

    @Test
    void manyUnknownIdsMakeFewWarnings() {
        List<String> ids = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            ids.add("unknown-" + index + "x".repeat(2000));
        }
        Endpoint.post("query($ids: [ID!]!) { nodes(ids: $ids) { id } a: nodes(ids: $ids) { id } }", Map.of("ids", ids))
                .statusCode(200).body("extensions.warnings", hasSize(11))
                .body("extensions.warnings.message*.length()", everyItem(lessThan(200)))
                .body("extensions.warnings[10]", equalTo(Map.of("message", "190 more ids are unknown or of another kind")));
        Endpoint.post("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", Collections.nCopies(100, "x")))
                .statusCode(200).body("extensions.warnings", hasSize(1));
    }

    @Test
    void whatIsLeftOutIsNotWarnedOf() {
        Endpoint.post("query($no: Boolean!) { node(id: \"x\") @include(if: $no) { id } place(id: \"istanbul\") { id } }",
                Map.of("no", false)).statusCode(200).body("extensions.warnings", nullValue());
    }

    @Test
    void anAnswerWithAWarningIsTheSameEachTimeAndOnEachServer() {
        String query = "{ place(id: \"istambul\") { name } }";
        for (int time = 0; time < 2; time++) {
            assertEquals("{\"data\":{\"place\":null},\"extensions\":{\"cost\":{\"requested\":1,\"limit\":100000,"
                    + "\"remaining\":99999,\"actual\":0},\"warnings\":[{\"message\":\"id: there is no place with the id "
                    + "\\\"istambul\\\" (did you mean \\\"istanbul\\\"?)\",\"locations\":[{\"line\":1,\"column\":3}],"
                    + "\"argument\":\"id\",\"id\":\"istambul\",\"didYouMean\":[\"istanbul\"]}]}}",
                    Endpoint.post(query, Map.of()).extract().asString());
        }
    }
}
