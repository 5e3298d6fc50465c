package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** Names are put in order and found by one rule, in all scripts and spellings. */
@QuarkusTest
@TestProfile(NotationProfile.class)
class NamesTest {

    private static final List<String> IN_ORDER = List.of("al-Sharaa", "Alba", "İrem", "ırmak", "Ivan", "Łódź", "Ozan",
            "Özgür Özel", "Ozon", "Ｔｏｋｙｏ", "Van der Bellen", "Vance", "von der Leyen", "Zoe\u0308", "Όλγα", "Ґалаґан",
            "Єрмак", "Жуков", "Іваненко", "Лук'яненко", "Лукʼяненко", "Лук’яненко", "Лукін", "სალომე", "Նիկոլ", "דוד",
            "محمد", "東京");

    @Test
    void namesAreInTheOrderOfTheUnicodeRoot() {
        assertEquals(expected(), names("ASC"));
        List<String> reversed = expected();
        Collections.reverse(reversed);
        assertEquals(reversed, names("DESC"));
    }

    private static List<String> expected() {
        return new ArrayList<>(IN_ORDER);
    }

    private static List<String> names(String direction) {
        return Endpoint.ask("{ persons(first: 100, orderBy: {field: NAME, direction: " + direction + "}) { nodes { name } } }")
                .getList("data.persons.nodes.name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Ozel              | ozgur-ozel
            ÖZEL              | ozgur-ozel
            OzguR             | ozgur-ozel
            lodz              | lodz
            IRMAK             | irmak
            irem              | irem
            İREM              | irem
            ZOË               | zoe
            zoe               | zoe
            ΌΛΓΑ              | olga
            галаган           | galagan
            ЄРМАК             | yermak
            al-sharaa         | ahmed-al-sharaa
            Tokyo             | tokyo-wide
            ｔｏｋｙｏ            | tokyo-wide
            東京              | tokyo
            Лук'яненко        | lukyanenko-1 lukyanenko-2 lukyanenko-3
            Лукʼяненко        | lukyanenko-1 lukyanenko-2 lukyanenko-3
            ЛУК’ЯНЕНКО        | lukyanenko-1 lukyanenko-2 lukyanenko-3
            """)
    void theFilterAndTheSearchFindANameInAnySpelling(String text, String ids) {
        JsonPath found = Endpoint.ask("query($text: String!) { persons(where: {text: $text}) { nodes { id } } "
                + "search(text: $text, kinds: [PERSON]) { nodes { record { id } } } }", Map.of("text", text));
        assertEquals(Set.of(ids.split(" ")), Set.copyOf(found.getList("data.persons.nodes.id")));
        assertEquals(Set.of(ids.split(" ")), Set.copyOf(found.getList("data.search.nodes.record.id")));
    }

    @Test
    void aTextInWhichNothingIsToBeSeenIsNone() {
        JsonPath found = Endpoint.ask("query($text: String!) { persons(where: {text: $text}) { totalCount } "
                + "search(text: $text) { totalCount } }", Map.of("text", "\u0301\u200B"));
        assertEquals(IN_ORDER.size(), found.getInt("data.persons.totalCount"));
        assertEquals(0, found.getInt("data.search.totalCount"));
    }
}
