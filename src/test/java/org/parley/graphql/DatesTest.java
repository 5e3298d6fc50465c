package org.parley.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** Dates, times of day and durations are read, shown, put in order and filtered as they are written. */
@QuarkusTest
@TestProfile(NotationProfile.class)
class DatesTest {

    @Test
    void aTruceBeginsAtAnHourAndIsCountedInHours() {
        JsonPath truce = Endpoint.ask("{ ceasefireProposal(id: \"thirty-hours\") { plannedDuration "
                + "effectDate { edtf earliest latest precision inferred } } }").setRootPath("data.ceasefireProposal");
        assertEquals("PT30H", truce.getString("plannedDuration"));
        assertEquals(Map.of("edtf", "2025-04-19T18:00:00+03:00", "earliest", "2025-04-19", "latest", "2025-04-19",
                "precision", "SECOND", "inferred", false), truce.getMap("effectDate"));
    }

    @Test
    void durationsAreAnyOfIso8601() {
        assertEquals(List.of("P1Y2M3W4DT5H6M7.5S", "P1DT12H", "PT0,5H", "PT30H", "PT72H", "P2W"),
                Endpoint.ask("{ ceasefireProposals(orderBy: {field: TITLE}) { nodes { plannedDuration } } }")
                        .getList("data.ceasefireProposals.nodes.plannedDuration"));
    }

    @Test
    void timesOfDayAreInOrderWithinTheirDay() {
        assertEquals(List.of("long-ago", "month", "day-before", "morning", "evening", "afternoon-there", "midnight",
                "whole-day", "day-after", "days", "never"), meetings("orderBy: {field: DATE}"));
        assertEquals(List.of("days", "day-after", "whole-day", "midnight", "afternoon-there", "evening", "morning",
                "day-before", "month", "long-ago", "never"), meetings("orderBy: {field: DATE, direction: DESC}"));
    }

    @Test
    void theTimelineHasTimesOfDayInOrder() {
        assertEquals(List.of("morning", "thirty-hours", "evening", "afternoon-there", "midnight", "whole-day"),
                Endpoint.ask("{ timeline(from: \"2025-04-19\", until: \"2025-04-19\", kinds: [MEETING, CEASEFIRE_PROPOSAL]) "
                        + "{ nodes { record { ... on Node { id } } } } }").getList("data.timeline.nodes.record.id").stream()
                        .filter(id -> !id.equals("month")).toList());
    }

    @Test
    void aTimeOfDayIsOnItsDay() {
        assertEquals(List.of("month", "morning", "evening", "afternoon-there", "midnight", "whole-day"),
                meetings("where: {from: \"2025-04-19\", until: \"2025-04-19\"}"));
        assertEquals(List.of("month", "days"), meetings("where: {from: \"2025-04-26\", until: \"2025-04-27\"}"));
        assertEquals(List.of("long-ago"), meetings("where: {until: \"0000-01-01\"}"));
        assertEquals(List.of("month", "days"), meetings("where: {from: \"2025-04-21\", until: \"9999-12-31\"}"));
    }

    @Test
    void pagesGoOnBetweenTimesOfDay() {
        JsonPath page = Endpoint.ask("{ meetings(first: 5) { nodes { id } pageInfo { endCursor } } }");
        assertEquals("evening", page.getString("data.meetings.nodes[4].id"));
        assertEquals(List.of("afternoon-there", "midnight", "whole-day"),
                meetings("first: 3, after: \"" + page.getString("data.meetings.pageInfo.endCursor") + "\""));
    }

    @Test
    void whatADocumentSaysIsKnownOnTheDayOnWhichItWasPublished() {
        assertEquals(0, Endpoint.ask("{ meetings(asOf: \"2025-04-20\") { totalCount } }").getInt("data.meetings.totalCount"));
        assertEquals(11, Endpoint.ask("{ meetings(asOf: \"2025-04-21\") { totalCount } }").getInt("data.meetings.totalCount"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+999999999-12-31", "-999999999-01-01", "+10000-01-01", "-10000-12-31" })
    void queriesNameNoDaysOutsideOfTheYearsThatTheRecordCanHave(String day) {
        String expected = "\"" + day + "\" is outside of the years -9999 to 9999";
        for (String query : List.of("query($day: Date) { meetings(asOf: $day) { totalCount } }",
                "query($day: Date) { meetings(where: {from: $day}) { totalCount } }",
                "query($day: Date) { timeline(until: $day) { totalCount } }")) {
            Endpoint.post(query, Map.of("day", day)).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
                    .body("errors[0].message", endsWith(expected));
        }
        Endpoint.post("{ meetings(asOf: \"" + day + "\") { totalCount } }", Map.of())
                .body("errors[0].message", endsWith(expected));
        assertEquals(0, Endpoint.ask("{ meetings(asOf: \"-9999-01-01\") { totalCount } }").getInt("data.meetings.totalCount"));
    }

    @Test
    void downloadsHaveTheTimesOfDay() {
        given().get("/export/record.jsonl").then().statusCode(200)
                .body(containsString("\"effectDate\":\"2025-04-19T18:00:00+03:00\",\"plannedDuration\":\"PT30H\""));
        given().get("/export/record.jsonld").then().statusCode(200).body(containsString("\"effectDate\":{"
                + "\"edtf\":\"2025-04-19T18:00:00+03:00\",\"earliest\":\"2025-04-19\",\"latest\":\"2025-04-19\","
                + "\"precision\":\"SECOND\",\"inferred\":false}"));
    }

    private static List<String> meetings(String arguments) {
        return Endpoint.ask("{ meetings(" + arguments + ") { nodes { id } } }").getList("data.meetings.nodes.id");
    }
}
