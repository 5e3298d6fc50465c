package org.parley.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of operations, fragments and variables become blanks, and nothing else does. */
class ExecutableDescriptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "'\"ab\" query { a }'                              | '     query { a }'",
        "'\"\" mutation M { a }'                           | '   mutation M { a }'",
        "'{ a } \"b\" subscription { c }'                  | '{ a }     subscription { c }'",
        "'{ a }\"b\"fragment F on T { c }'                 | '{ a }   fragment F on T { c }'",
        "'\"\"\"a \"b\" \\\"\"\" c\"\"\" query { a }'      | '                   query { a }'",
        "'\"a # b\" #\"c\"\n, query { a }'                 | '        #\"c\"\n, query { a }'",
        "'query(\"a\" $a: ID! \"b\" $b: [Int!] = [1]) { a }' | 'query(    $a: ID!     $b: [Int!] = [1]) { a }'",
        "'query Q(\"a\" $a: S = \"b\" @d(e: \"f\") \"c\" $c: S = \"d\" \"e\" $e: I = {a: \"b\"}\"f\" $f: S) { a }' "
                + "| 'query Q(    $a: S = \"b\" @d(e: \"f\")     $c: S = \"d\"     $e: I = {a: \"b\"}    $f: S) { a }'",
        "'type T { a: Int } \"b\" query { c }'             | 'type T { a: Int }     query { c }'",
        "'scalar S \"b\" query { c }'                      | 'scalar S     query { c }'" })
    void descriptions(String document, String blanked) {
        assertEquals(blanked, ExecutableDescriptions.blanked(document));
    }

    @Test
    void linesAndColumnsStay() {
        assertEquals("    \n   \r\n     query { a }",
                ExecutableDescriptions.blanked("\"\"\"a\nbcd\r\n\ud83d\udd4a\"\"\" query { a }"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{ a(b: \"query\") }", "query Q($a: String = \"b\") { a(b: \"c\", d: [\"e\" \"f\"]) }",
            "# \"a\" query\n{ a }", "#import \"a.graphql\"\nquery Q { a }", "query Q @d(a: \"b\") { a @e(f: \"\"\"query\"\"\") }" })
    void otherStringsStay(String document) {
        assertSame(document, ExecutableDescriptions.blanked(document));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"a\" type T { b: Int }", "type T { \"a\" query: Int \"b\" fragment(\"c\" d: Int): Int }",
            "\"a\" schema { \"b\" query: Q }", "\"a\" enum E { \"b\" query }", "\"a\" directive @d(\"b\" c: Int) on QUERY" })
    void descriptionsOfTypesStay(String document) {
        assertSame(document, ExecutableDescriptions.blanked(document));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"a\"", "\"a\" { b }", "\"a\" \"b\"", "\"a\" Query { b }", "\"a query { b }", "\"a\nb\" query { c }",
            "\"\\q\" query { a }", "\"\\u12\" query { a }", "\"\"\"a query { b }", "query \"a\" Q { b }", "query \"a\" fragment { b }",
            "query Q \"a\" query { b }", "query Q($a: \"b\" $c: Int) { d }", "query Q($a \"b\" $c: Int) { d }",
            "query Q(\"a\") { d }", "query Q($a: Int \"b\") { d }", "query Q($a: Int @ \"b\" $c: Int) { d }",
            "{ a(\"b\" $c) }", "{ \"a\" query }", "{ a } } \"b\" query { c }", "fragment F \"a\" on T { b }" })
    void whatHasADescriptionThatItCannotHaveStays(String document) {
        assertSame(document, ExecutableDescriptions.blanked(document));
    }

    @Test
    void ofTwoOneStays() {
        assertEquals("\"a\" \"b\" query { c }", ExecutableDescriptions.blanked("\"a\" \"b\" query { c }"));
        assertEquals("query(\"a\" \"b\" $c: Int) { d }", ExecutableDescriptions.blanked("query(\"a\" \"b\" $c: Int) { d }"));
    }
}
