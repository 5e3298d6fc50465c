package org.parley.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.field.FieldRecord;

/** The first page asks what the record has an answer to. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class FirstPageQuestionsTest {

    private static final int MOST_COSTLY = 10_000;

    @Test
    void ofCeasefiresAndAgreementsToo() {
        String page = page();
        assertTrue(page.contains("Who declared each ceasefire, how long was it to last, and what became of it?"), page);
        assertTrue(page.contains("Who signed each agreement, and which of its provisions were met?"), page);
    }

    @Test
    void everyExampleIsAnsweredAndCheap() {
        List<String> queries = Pattern.compile("<pre class=\"query\">(.*?)</pre>", Pattern.DOTALL).matcher(page()).results()
                .map(match -> match.group(1).replace("&quot;", "\"")).toList();
        assertEquals(9, queries.size());
        for (String query : queries) {
            JsonNode data = Endpoint.data(query, Map.of());
            data.forEach(found -> assertTrue(!found.isNull(), query));
            assertTrue(Endpoint.ask(query).getInt("extensions.cost.requested") < MOST_COSTLY, query);
        }
    }

    private static String page() {
        return given().when().get("/").then().statusCode(200).extract().asString();
    }
}
