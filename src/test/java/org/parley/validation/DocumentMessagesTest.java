package org.parley.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** Every rule of validation says in the words of the API what is wrong, and which name may have been meant. */
@QuarkusTest
class DocumentMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { meting(id: "x") { id } } | Query has no field "meting" (did you mean "meeting"?)
            { meetings { nodes { weather } } } | Meeting has no field "weather"
            { meetings { nodes { titel } } } | Meeting has no field "titel" (did you mean "title"?)
            { actor(id: "x") { isoCode } } | Actor has no field "isoCode"; ... on State has one
            { search(text: "x") { nodes { record { stance } } } } | Node has no field "stance"; ... on Position or ... on Response has one
            { timeline { nodes { record { title } } } } | TimelineRecord has no field "title"; ... on Meeting or ... on CeasefireProposal or ... on TalksProposal has one
            { timeline { nodes { record { weather } } } } | TimelineRecord has no field "weather"
            { __schema { typez { name } } } | __Schema has no field "typez" (did you mean "types"?)
            { meetings { totalCount __schema { types { name } } } } | MeetingConnection has no field "__schema"
            """)
    void unknownFields(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { meetings(wher: {}) { totalCount } } | Query.meetings has no argument "wher" (did you mean "where"?)
            { meetings(x: "‮") { totalCount } } | Query.meetings has no argument "x"
            { meetings { totalCount @skip(iff: true, if: false) } } | @skip has no argument "iff" (did you mean "if"?)
            { meetings { totalCount @skp(if: true) } } | there is no directive @skp (did you mean "@skip"?)
            { ... on Meting { id } } | there is no type "Meting" (did you mean "Meeting"?)
            query($w: MeetingFiltr) { meetings(where: $w) { totalCount } } | there is no type "MeetingFiltr" (did you mean "MeetingFilter"?)
            query($first: Int) { meetings(first: $first, last: $frst) { totalCount } } | the operation does not define $frst (did you mean "$first"?)
            { meetings(last: $a) { totalCount } } | the operation does not define $a
            { meetings(where: {participnt: ["x"]}) { totalCount } } | where has no field "participnt" (did you mean "participant"?)
            """)
    void otherUnknownNames(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @Test
    void anUnknownFragment() {
        Refused.with(Refused.INVALID, "{ ...Metings } fragment Meetings on Query { meetings { totalCount } }", Map.of(),
                "there is no fragment \"Metings\" (did you mean \"Meetings\"?)", "the fragment \"Meetings\" is not used");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { meeting { id } } | Query.meeting needs the argument "id"
            { path { totalCount } } | Query.path needs the arguments "from" and "to"
            { __type { name } } | Query.__type needs the argument "name"
            { meetings { totalCount @skip } } | @skip needs the argument "if"
            { meeting(id: null) { id } } | id must not be null
            { meetings(first: 1, first: 2) { totalCount } } | the argument "first" is given twice
            { meetings { totalCount @skip(if: true, if: true) } } | the argument "if" is given twice
            { meetings(where: {text: "a", text: "b"}) { totalCount } } | the field "text" is given twice
            { meetings { totalCount @deprecated } } | @deprecated cannot stand here; it can stand on a field definition, argument definition, enum value, input field definition
            query @skip(if: true) { __typename } | @skip cannot stand here; it can stand on a field, fragment spread, inline fragment
            { meetings { totalCount @skip(if: true) @skip(if: true) } } | @skip can stand only once in one place
            { meetings } | Query.meetings is of the type MeetingConnection; select fields of it: meetings { … }
            { meetings { totalCount { x } } } | MeetingConnection.totalCount is of the type Int, which has no fields to select
            """)
    void argumentsDirectivesAndSelections(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { a: meetings { totalCount } a: persons { totalCount } } | "a" is to be both meetings and persons; give one of them an alias
            { meetings(first: 1) { totalCount } meetings(first: 2) { totalCount } } | "meetings" is asked for with different arguments; give one of them an alias
            { facts { nodes { ... on Person { x: name } ... on Meeting { x: level } } } } | "x" is to be both name and level; give one of them an alias
            { facts { nodes { ... on Claim { value } ... on Meeting { value: statusChanges { id } } } } } | "value" is to be both value and statusChanges; give one of them an alias
            { facts { nodes { ... on Meeting { kind } ... on Place { kind } } } } | "kind" is asked for with different types; give one of them an alias
            """)
    void fieldsThatCannotBeOne(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { ...A } fragment A on Query { ...A } | the fragment "A" spreads itself, directly or by way of others
            { ...A } fragment A on Query { ...B } fragment B on Query { ...A } | the fragment "A" spreads itself, directly or by way of others
            { ...A } fragment A on Query { __typename } fragment A on Query { __typename } | the fragment "A" is defined twice
            { ...A } fragment A on Int { x } | a fragment cannot be on Int, which has no fields to select
            { ... on Int { x } } | a fragment cannot be on Int, which has no fields to select
            { meetings { nodes { ... on Person { id } } } } | a fragment on Person cannot stand here, where no Meeting is ever a Person
            { meetings { nodes { ...P } } } fragment P on Person { id } | the fragment "P" on Person cannot stand here, where no Meeting is ever a Person
            fragment A on Query { __typename } | the fragment "A" is not used
            """)
    void fragments(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($a: Int) { meetings { totalCount } } | $a is not used
            query($a: Int, $a: Int) { meetings(first: $a) { totalCount } } | $a is defined twice
            query($a: String) { meetings(first: $a) { totalCount } } | $a is of the type String, but Int is expected here
            query($a: String = "x") { meetings(first: $a) { totalCount } } | $a is of the type String!, but Int is expected here
            query($a: ID) { meeting(id: $a) { id } } | $a is of the type ID, but ID! is expected here
            query($a: Int = "x") { meetings(first: $a) { totalCount } } | $a must be a whole number from -2147483648 to 2147483647, but is "x"
            query($a: Int! = null) { path(from: "a", to: "b", maxLength: $a) { totalCount } } | $a must not be null
            query A { __typename } query A { __typename } | there are several operations with the name "A"
            { __typename } query A { __typename } | an operation without a name must be the only one
            mutation { x } | the record can only be read: there are queries, but no mutations and no subscriptions
            subscription A { a b } | the record can only be read: there are queries, but no mutations and no subscriptions
            type X { a: Int } query { __typename } | a request has operations and fragments, not definitions of a schema
            schema { query: Query } query { __typename } | a request has operations and fragments, not definitions of a schema
            directive @x on FIELD query { __typename } | a request has operations and fragments, not definitions of a schema
            """)
    void operationsAndVariables(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }

    @Test
    void aVariableOfATypeOfAnswers() {
        Refused.with(Refused.INVALID, "query($a: Meeting) { meetings(where: $a) { totalCount } }", Map.of(),
                "$a is of a type of answers; the type of a variable is a scalar, an enum or an input",
                "$a is of the type Meeting, but MeetingFilter is expected here");
    }

    @Test
    void thePlacesOfMistakes() {
        Endpoint.post("query($a: Int) {\n  a: meetings { totalCount }\n  a: persons { totalCount }\n}", Map.of())
                .body("errors[0].locations", equalTo(List.of(Map.of("line", 2, "column", 3), Map.of("line", 3, "column", 3))))
                .body("errors[1].message", equalTo("$a is not used"))
                .body("errors[1].locations", equalTo(List.of(Map.of("line", 1, "column", 7))));
    }

    @Test
    void anOperationThatIsNotThere() {
        String query = "query Meetings { __typename } query Persons { __typename }";
        Endpoint.post(query, Map.of()).body("errors[0].extensions.code", equalTo("OPERATION_RESOLUTION_FAILURE"))
                .body("errors[0].message", equalTo("operationName must say which operation is wanted: \"Meetings\", \"Persons\""));
        given().contentType("application/json")
                .body(Map.of("query", query, "operationName", "meeting")).when().post("/graphql").then()
                .body("errors[0].extensions.code", equalTo("OPERATION_RESOLUTION_FAILURE"))
                .body("errors[0].message", equalTo("there is no operation \"meeting\" (did you mean \"Meetings\"?)"));
    }
}
