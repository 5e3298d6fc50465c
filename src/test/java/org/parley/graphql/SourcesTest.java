package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Sources can be opened and cited, and so can the record at its version. */
@QuarkusTest
@TestProfile(SourcesTest.Sources.class)
class SourcesTest {

    /** Runs the program on a record with all that sources can say of themselves. */
    public static class Sources implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.seeds", "src/test/resources/seeds-sources");
        }
    }

    @Test
    void aDocumentSaysWhereItIs() {
        JsonPath full = Endpoint.ask("""
                { document(id: "full") { author url archivedUrl retrievedOn { edtf earliest latest } sha256 } }""")
                .setRootPath("data.document");
        assertEquals("Hope, Anthony; Strelsau Gazette", full.getString("author"));
        assertEquals("https://example.org/zenda_1?page=2&x=%7Ea#top", full.getString("url"));
        assertEquals("https://web.example.net/1894/https://example.org/zenda_1", full.getString("archivedUrl"));
        assertEquals("1894-06-30", full.getString("retrievedOn.latest"));
    }

    @Test
    void whatADocumentDoesNotSayIsNull() {
        Map<String, Object> bare = Endpoint.ask("""
                { document(id: "bare") { author url archivedUrl retrievedOn { edtf } publisher { id } sha256 } }""")
                .getMap("data.document");
        assertEquals(6, bare.size());
        bare.forEach((field, value) -> assertNull(value, field));
    }

    @Test
    void aDocumentIsCitedInASentence() {
        assertEquals("Hope, Anthony; Strelsau Gazette. The Prisoner of Zenda: an interview. The Strelsau Gazette & Sons, "
                + "1894-05-15. https://example.org/zenda_1?page=2&x=%7Ea#top, archived at "
                + "https://web.example.net/1894/https://example.org/zenda_1, retrieved on 1894-06",
                cited("full", "citationText"));
        assertEquals("When was it? [1894-05?].", cited("inferred", "citationText"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals("Does anybody know?", cited("bare", "citationText"));
        assertEquals("Nobody knows.", cited("also-bare", "citationText"));
        assertEquals("@misc{bare,\n  title = {{Does anybody know?}},\n  language = {fr}\n}\n", cited("bare", "bibtex"));
        assertEquals("[{\"id\":\"bare\",\"type\":\"document\",\"title\":\"Does anybody know?\",\"language\":\"fr\"}]",
                cited("bare", "cslJson"));
    }

    @Test
    void aDocumentIsCitedInBibTeX() {
        assertEquals("""
                @misc{full,
                  author = {Hope, Anthony and {Strelsau Gazette}},
                  title = {{The Prisoner of Zenda: an interview}},
                  publisher = {The Strelsau Gazette \\& Sons},
                  year = {1894},
                  month = may,
                  day = {15},
                  language = {en},
                  url = {https://example.org/zenda_1?page=2&x=%7Ea#top},
                  urldate = {1894-06},
                  note = {Archived at https://web.example.net/1894/https://example.org/zenda\\_1}
                }
                """, cited("full", "bibtex"));
    }

    @Test
    void aHostileTitleStaysATitle() {
        assertEquals("""
                @misc{hostile,
                  author = {{Smith and Wesson} and {\\textbraceleft{}and\\textbraceright{}}, {Rock and Roll} and {a, b, c}},
                  title = {{\\textbraceright{}, title = \\textbraceleft{}x\\textbraceright{}\\textbraceright{} \
                \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\% \\$a\\_b\\textasciicircum{}c\
                \\textasciitilde{} \\# \\& @misc\\textbraceleft{}evil, "q" <i>Ω</i>}},
                  language = {en}
                }
                """, cited("hostile", "bibtex"));
        assertEquals("Smith and Wesson; {and}, Rock and Roll; a, b, c. }, title = {x}} \\input{/etc/passwd} % $a_b^c~ # & "
                + "@misc{evil, \"q\" <i>Ω</i>. [1894-05-10..1894-05-14].", cited("hostile", "citationText"));
        JsonPath item = new JsonPath(cited("hostile", "cslJson"));
        assertEquals("}, title = {x}} \\input{/etc/passwd} % $a_b^c~ # & @misc{evil, \"q\" <i>Ω</i>",
                item.getString("[0].title"));
        assertEquals(Arrays.asList("Smith and Wesson", null, "a, b, c"), item.getList("[0].author.literal"));
    }

    @Test
    void datesAreAsSureAsTheyAre() {
        JsonPath issued = new JsonPath(cited("full", "cslJson")).setRootPath("[0]");
        assertEquals(Map.of("date-parts", List.of(List.of(1894, 5, 15))), issued.getMap("issued"));
        assertEquals(Map.of("date-parts", List.of(List.of(1894, 6))), issued.getMap("accessed"));
        assertEquals(Map.of("date-parts", List.of(List.of(1894, 5)), "circa", true),
                new JsonPath(cited("inferred", "cslJson")).getMap("[0].issued"));
        assertEquals(List.of(List.of(1894, 5, 10), List.of(1894, 5, 14)),
                new JsonPath(cited("hostile", "cslJson")).getList("[0].issued.'date-parts'"));
        assertEquals(Map.of("literal", "1894-05-15/.."), new JsonPath(cited("open-ended", "cslJson")).getMap("[0].issued"));
    }

    @Test
    void aPublisherThatWasNotKnownYetIsNotNamed() {
        JsonPath answer = Endpoint.ask("{ now: document(id: \"full\") { citationText } "
                + "then: document(id: \"full\", asOf: \"1894-05-15\") { citationText } "
                + "before: document(id: \"full\", asOf: \"1894-05-14\") { citationText } }");
        assertEquals(answer.getString("data.now.citationText"), answer.getString("data.then.citationText"));
        assertNull(answer.get("data.before"));
    }

    @Test
    void aCitationThatHasToBeMadeCostsSomething() {
        assertEquals(3, Endpoint.ask("{ document(id: \"bare\") { title citationText bibtex } }")
                .getInt("extensions.cost.requested"));
        assertEquals(1 + 6 + 6, Endpoint.ask("{ documents(first: 6) { nodes { cslJson } } }")
                .getInt("extensions.cost.actual"));
    }

    @Test
    void theRecordIsCitedAtItsVersion() {
        JsonPath dataset = Endpoint.ask("{ dataset { fingerprint citationText bibtex cslJson } }").setRootPath("data.dataset");
        String version = dataset.getString("fingerprint").substring(0, 12);
        assertEquals("Rassendyll, Rudolf; The Strelsau Archive. Sources & \"hostile\" titles <b>50% off</b>. Version "
                + version + ". https://example.org/record/", dataset.getString("citationText"));
        assertEquals("""
                @misc{parley-%1$s,
                  author = {Rassendyll, Rudolf and {The Strelsau Archive}},
                  title = {{Sources \\& "hostile" titles <b>50\\%% off</b>}},
                  version = {%1$s},
                  url = {https://example.org/record/}
                }
                """.formatted(version), dataset.getString("bibtex"));
        assertEquals("[{\"id\":\"parley-%1$s\",\"type\":\"dataset\",\"author\":[{\"family\":\"Rassendyll\",\"given\":\"Rudolf\"},"
                .formatted(version) + "{\"literal\":\"The Strelsau Archive\"}],\"title\":\"Sources & \\\"hostile\\\" titles "
                + "<b>50% off</b>\",\"version\":\"" + version + "\",\"URL\":\"https://example.org/record/\"}]",
                dataset.getString("cslJson"));
    }

    @Test
    void theRecordSaysWhatItIs() {
        assertEquals(Map.of("title", "Sources & \"hostile\" titles <b>50% off</b>", "description",
                "A record for tests, about nothing.", "author", "Rassendyll, Rudolf; The Strelsau Archive",
                "licence", "https://example.org/licence", "licenceUrl", "https://example.org/licence",
                "languages", List.of("en", "fr"), "homepage", "https://example.org/record/"),
                Endpoint.ask("{ dataset { title description author licence licenceUrl languages homepage } }")
                        .getMap("data.dataset"));
    }

    private static String cited(String document, String field) {
        return Endpoint.ask("query($id: ID!) { document(id: $id) { " + field + " } }", Map.of("id", document))
                .getString("data.document." + field);
    }
}
