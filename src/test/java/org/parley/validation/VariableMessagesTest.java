package org.parley.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** A variable whose value does not fit is named, with the part of it that does not and the type that is expected. */
@QuarkusTest
class VariableMessagesTest {

    private static final String QUERY = "query($first: Int, $after: String, $where: MeetingFilter, $orderBy: MeetingOrder, "
            + "$kind: [MeetingKind!], $on: Date) { meetings(first: $first, after: $after, where: $where, orderBy: $orderBy) "
            + "{ totalCount } a: meetings(where: {kind: $kind}) { totalCount } b: memberships(on: $on) { totalCount } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"first": "ten"} | $first must be a whole number from -2147483648 to 2147483647, but is "ten"
            {"first": {"a": 1}} | $first must be a whole number from -2147483648 to 2147483647, but is an object
            {"first": [1]} | $first must be a whole number from -2147483648 to 2147483647, but is a list
            {"first": 1.5} | $first must be a whole number from -2147483648 to 2147483647, but is 1.5
            {"first": 99999999999} | $first must be a whole number from -2147483648 to 2147483647, but is 99999999999
            {"first": true} | $first must be a whole number from -2147483648 to 2147483647, but is true
            {"after": 1} | $after must be a text, but is 1
            {"after": {}} | $after must be a text, but is an object
            {"kind": "PICNIC"} | $kind must be one of SUMMIT, DELEGATION_TALKS, INDIRECT_TALKS, PROXIMITY_TALKS, TECHNICAL_TALKS, BILATERAL, MULTILATERAL, CONFERENCE, SIGNING, VISIT, PHONE_CALL, VIDEO_CALL, CONSULTATION, OTHER, but is "PICNIC"
            {"kind": ["SUMMIT", "VISITS"]} | $kind[1] must be one of SUMMIT, DELEGATION_TALKS, INDIRECT_TALKS, PROXIMITY_TALKS, TECHNICAL_TALKS, BILATERAL, MULTILATERAL, CONFERENCE, SIGNING, VISIT, PHONE_CALL, VIDEO_CALL, CONSULTATION, OTHER, but is "VISITS" (did you mean "VISIT"?)
            {"kind": [null]} | $kind[0] must not be null
            {"kind": 1} | $kind must be one of SUMMIT, DELEGATION_TALKS, INDIRECT_TALKS, PROXIMITY_TALKS, TECHNICAL_TALKS, BILATERAL, MULTILATERAL, CONFERENCE, SIGNING, VISIT, PHONE_CALL, VIDEO_CALL, CONSULTATION, OTHER, but is 1
            {"where": [7]} | $where must be an object with fields of MeetingFilter, but is a list
            {"where": {"kinds": []}} | $where has no field "kinds" (did you mean "kind"?)
            {"where": {"id": [{"a": 1}]}} | $where.id[0] must be a text or a whole number, but is an object
            {"where": {"placeWhere": {}}} | $where.placeWhere must have just one of some and none
            {"where": {"placeWhere": {"some": {}, "none": {}}}} | $where.placeWhere must have just one of some and none
            {"where": {"placeWhere": {"some": null}}} | $where.placeWhere.some must not be null
            {"orderBy": {}} | $orderBy.field must be given
            {"orderBy": {"field": null}} | $orderBy.field must not be null
            {"orderBy": {"field": "DATE", "direction": null}} | $orderBy.direction must not be null
            {"on": "15 May"} | $on: "15 May" is not a date; expected a day of the calendar such as 2025-05-15
            {"on": 20250515} | $on must be a Date, written as a text, but is 20250515
            {"on": {"year": 2025}} | $on must be a Date, written as a text, but is an object
            """)
    void aVariableOfTheWrongType(String variables, String message) {
        given().contentType("application/json").body("{\"query\": \"" + QUERY + "\", \"variables\": " + variables + "}")
                .when().post("/graphql").then().statusCode(200).body("errors.message", equalTo(List.of(message)))
                .body("errors[0].extensions.code", equalTo(Refused.INVALID))
                .body("errors[0].locations[0].line", equalTo(1)).body("data", nullValue());
    }

    @Test
    void aVariableThatIsMissing() {
        Refused.with(Refused.INVALID, "query($id: ID!) { meeting(id: $id) { id } }", Map.of(), "$id must be given");
        Refused.with(Refused.INVALID, "query($id: ID!) { meeting(id: $id) { id } }", nothing("id"), "$id must not be null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($n: Int = 5) { path(from: "ukraine", to: "russia", maxLength: $n) { totalCount } } | maxLength must not be null, as $n is
            query($n: OrderDirection = ASC) { places(orderBy: {field: NAME, direction: $n}) { totalCount } } | orderBy.direction must not be null, as $n is
            query($n: MeetingFilter) { places(where: {meetingWhere: {some: $n}}) { totalCount } } | where.meetingWhere.some must not be null, as $n is
            query($n: String = "Meeting") { __type(name: $n) { name } } | name must not be null, as $n is
            """)
    void aVariableThatIsNullWhereNothingMayBeMissing(String query, String message) {
        Refused.with(Refused.INVALID, query, nothing("n"), message);
    }

    @Test
    void argumentsOfTheSchemaThatAreNullAreAsNone() {
        String query = "%s { __type(name: \"Node\") { fields(includeDeprecated: %s) { name } } }";
        for (String asked : List.of(query.formatted("query($n: Boolean)", "$n"), query.formatted("", "null"))) {
            Endpoint.post(asked, nothing("n")).statusCode(200).body("errors", nullValue())
                    .body("data.__type.fields.name", equalTo(List.of("id", "asOf")));
        }
    }

    private static Map<String, Object> nothing(String variable) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(variable, null);
        return variables;
    }
}
