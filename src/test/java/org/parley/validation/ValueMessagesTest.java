package org.parley.validation;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** A literal that does not fit its type is named with the type that is expected. */
@QuarkusTest
class ValueMessagesTest {

    private static final String INT = "must be a whole number from -2147483648 to 2147483647, but is ";
    private static final String MEETING_KIND =
            "must be one of SUMMIT, DELEGATION_TALKS, INDIRECT_TALKS, PROXIMITY_TALKS, "
            + "TECHNICAL_TALKS, BILATERAL, MULTILATERAL, CONFERENCE, SIGNING, VISIT, PHONE_CALL, VIDEO_CALL, CONSULTATION, OTHER, but is ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "1" | "1"
            1.5 | 1.5
            2147483648 | 2147483648
            1e999999999 | 1E+999999999
            true | true
            x | x
            [1] | a list
            {a: [1, {b: 2}]} | an object
            """)
    void anInt(String value, String shown) {
        refused("first: " + value, "first " + INT + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PICNIC | where.kind | PICNIC
            [SUMIT] | where.kind[0] | SUMIT (did you mean "SUMMIT"?)
            [SUMMIT, "SUMIT"] | where.kind[1] | "SUMIT" (did you mean "SUMMIT"?)
            5 | where.kind | 5
            [[SUMMIT]] | where.kind[0] | a list
            {a: 1} | where.kind | an object
            true | where.kind | true
            """)
    void anEnum(String value, String name, String shown) {
        refused("where: {kind: " + value + "}", name + " " + MEETING_KIND + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            where: {kind: "SUMMIT"} | where.kind must be SUMMIT, without quotation marks
            where: {kind: [null]} | where.kind[0] must not be null
            where: {text: 5} | where.text must be a text, but is 5
            where: {text: [5]} | where.text must be a text, but is a list
            where: {text: x} | where.text must be a text, but is x
            where: {id: [1.5]} | where.id[0] must be a text or a whole number, but is 1.5
            where: {id: {a: 1}} | where.id must be a text or a whole number, but is an object
            where: {from: "15 May"} | where.from: "15 May" is not a date; expected a day of the calendar such as 2025-05-15
            where: {from: 20250515} | where.from must be a Date, written as a text, but is 20250515
            where: {from: [{a: 1}]} | where.from must be a Date, written as a text, but is a list
            where: 5 | where must be an object with fields of MeetingFilter, but is 5
            where: [{}] | where must be an object with fields of MeetingFilter, but is a list
            where: {and: [{or: {nott: {}}}]} | where.and[0].or has no field "nott" (did you mean "not"?)
            where: {placeWhere: {}} | where.placeWhere must have just one of some and none
            where: {placeWhere: {some: {}, none: {}}} | where.placeWhere must have just one of some and none
            where: {placeWhere: {some: null}} | where.placeWhere.some must not be null
            orderBy: {} | orderBy.field must be given
            orderBy: {field: DATE, direction: null} | orderBy.direction must not be null
            orderBy: {field: DATE, direction: UP} | orderBy.direction must be one of ASC, DESC, but is UP
            orderBy: {field: null} | orderBy.field must not be null
            """)
    void others(String arguments, String message) {
        refused(arguments, message);
    }

    private static void refused(String arguments, String message) {
        Refused.with(Refused.INVALID, "{ meetings(" + arguments + ") { totalCount } }", Map.of(), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { ceasefireProposals(where: {unconditional: 1}) { totalCount } } | where.unconditional must be true or false, but is 1
            { path(from: "a", to: "b", via: [MEETING_PLAC]) { totalCount } } | via[0] must be a value of RelationKind, but is MEETING_PLAC (did you mean "MEETING_PLACE"?)
            { path(from: "a", to: "b", maxLength: null) { totalCount } } | maxLength must not be null
            { nodes(ids: ["a", null]) { id } } | ids[1] must not be null
            { __type(name: null) { name } } | name must not be null
            { __type(name: 5) { name } } | name must be a text, but is 5
            { meetings { totalCount @skip(if: null) } } | if must not be null
            { meetings { totalCount @skip(if: "true") } } | if must be true or false, but is "true"
            """)
    void ofOtherFields(String query, String message) {
        Refused.with(Refused.INVALID, query, Map.of(), message);
    }
}
