package org.parley;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What newcomers are shown is true. */
@QuarkusTest
class ExamplesTest {

    @Test
    void theFirstQueryOfTheReadmeHasTheAnswerThatStandsThere() throws IOException {
        Matcher example = Pattern.compile("```graphql\n(.*?)```.*?```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find());
        assertEquals(new JsonPath(example.group(2)).getMap(""), Endpoint.ask(example.group(1)).getMap(""));
    }

    @Test
    void everyExampleOfTheFirstPageFindsSomething() {
        String page = given().when().get("/").then().statusCode(200).extract().asString();
        List<String> queries = Pattern.compile("<pre class=\"query\">(.*?)</pre>", Pattern.DOTALL).matcher(page).results()
                .map(match -> match.group(1).replace("&quot;", "\"")).toList();
        assertEquals(7, queries.size());
        queries.forEach(query -> assertFalse(Endpoint.ask(query).getMap("data").containsValue(null), query));
    }
}
