package org.parley.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Endpoint;

/** Records are found by words, however these are spelt. */
@QuarkusTest
class SearchTest {

    private static final String SEARCH = """
            query($text: String!, $kinds: [RecordKind!], $first: Int, $after: String, $asOf: Date) {
              search(text: $text, kinds: $kinds, first: $first, after: $after, asOf: $asOf) {
                totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
                nodes { record { __typename id } field fragment } } }""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erdogan           | recep-tayyip-erdogan
            ERDOĞAN           | recep-tayyip-erdogan
            erdoğan           | recep-tayyip-erdogan
            Zelenskyy         | volodymyr-zelenskyy
            Zelensky          | volodymyr-zelenskyy
            Zelenski          | volodymyr-zelenskyy
            Зеленський        | volodymyr-zelenskyy
            Medinski          | vladimir-medinsky
            medynsky          | vladimir-medinsky
            putin vladimir    | vladimir-putin
            istan             | istanbul
            İstanbul          | istanbul
            turkiye           | turkiye
            Türkiye           | turkiye
            30-day cease      | thirty-day-ceasefire-2025-05
            """)
    void theBestHit(String text, String id) {
        assertEquals(id, search(Map.of("text", text, "first", 1)).getString("nodes[0].record.id"), text);
    }

    @Test
    void aHitSaysWhatMatched() {
        JsonPath found = search(Map.of("text", "trump gulf", "first", 1));
        assertEquals(List.of(Map.of("record", Map.of("__typename", "Meeting", "id", "trump-gulf-tour-2025-05"),
                "field", "title", "fragment", "Trump's tour of the Gulf")), found.getList("nodes"));
        assertEquals("He made the visit public because Putin had called for talks, expecting that Putin would come too, and aims to "
                + "put more pressure on the Kremlin by it.", search(Map.of("text", "visit public", "kinds", List.of("STATEMENT"),
                        "first", 1)).getString("nodes[0].fragment"));
    }

    @Test
    void everyWordMustBeFound() {
        assertEquals(0, search(Map.of("text", "erdogan xyzzy")).getInt("totalCount"));
        assertEquals(List.of("zelenskyy-erdogan-ankara-2025-05", "zelenskyy-erdogan-ankara-2025-11"),
                search(Map.of("text", "erdogan ankara", "kinds", List.of("MEETING"))).getList("nodes.record.id"));
    }

    @Test
    void onlyTheKindsThatAreWanted() {
        assertEquals(List.of("CeasefireProposal"), search(Map.of("text", "ceasefire", "first", 50, "kinds",
                List.of("CEASEFIRE_PROPOSAL"))).getList("nodes.record.__typename").stream().distinct().toList());
        assertEquals(0, search(Map.of("text", "ceasefire", "kinds", List.of())).getInt("totalCount"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "...", "—?!" })
    void withoutWordsNothingIsFound(String text) {
        assertEquals(0, search(Map.of("text", text)).getInt("totalCount"));
    }

    @Test
    void theSameInPagesAsAtOnce() {
        List<String> all = search(Map.of("text", "talks", "first", 100)).getList("nodes.record.id");
        JsonPath first = search(Map.of("text", "talks", "first", 7));
        assertEquals(all.subList(0, 7), first.getList("nodes.record.id"));
        JsonPath second = search(
                Map.of("text", "talks", "first", 7, "after", first.getString("pageInfo.endCursor")));
        assertEquals(all.subList(7, 14), second.getList("nodes.record.id"));
        assertEquals(List.of(true, true),
                List.of(second.getBoolean("pageInfo.hasNextPage"), second.getBoolean("pageInfo.hasPreviousPage")));
    }

    @Test
    void whatWasNotKnownIsNotFound() {
        assertEquals("alaska", search(Map.of("text", "alaska")).getString("nodes[0].record.id"));
        assertEquals(0, search(Map.of("text", "alaska", "asOf", "2025-08-27")).getInt("totalCount"));
    }

    @Test
    void aTextThatIsTooLong() {
        Endpoint.post(SEARCH, Map.of("text", "a".repeat(201))).body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                .body("errors[0].message", equalTo("text has more than 200 characters"));
        Endpoint.post(SEARCH, Map.of("text", "a b c d e f g h i j k")).body("errors[0].extensions.code",
                equalTo("BAD_ARGUMENT")).body("errors[0].message", equalTo("text has more than 10 words"));
    }

    @Test
    void aCursorThatIsNone() {
        Endpoint.post(SEARCH, Map.of("text", "talks", "after", "zzz"))
                .body("errors[0].extensions.code", equalTo("BAD_CURSOR"));
    }

    private static JsonPath search(Map<String, Object> arguments) {
        return Endpoint.ask(SEARCH, arguments).setRootPath("data.search");
    }
}
