package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Entities;
import org.parley.error.InvalidArgumentException;
import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;
import org.parley.view.Order;
import org.parley.view.Ranking;
import org.parley.view.View;

/** The cursor of a record leads back to it, and nothing else is taken for one. */
class CursorTest {

    private static final List<String> TEXTS = List.of("", "\n", "\r\n", "\u0000", "=", "\n=", "\n=\n=topic-1", "name+\n=x",
            "\"quoted\" and \\ escaped \\n", "\uD800", "\uDC00\uD800", "🕊", "\u2028\u2029\u0085", "\uFFFF", "e\u0301", "é",
            "x".repeat(10_000), "\n".repeat(10_000), "東\n".repeat(5_000), "null", "%0A", "{}");

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aCursorOfAnyTextLeadsBackToItsRecord(boolean descending) {
        Random random = new Random(11);
        List<String> texts = Stream.concat(TEXTS.stream(), random.ints(300, 0, 9).mapToObj(length -> random
                .ints(length, 0, 10).mapToObj(index -> String.valueOf("\n=\u0000\"\\aA\uD800é-".charAt(index)))
                .collect(Collectors.joining()))).toList();
        View view = View.of(IntStream.range(0, texts.size())
                .mapToObj(index -> Entities.topic("topic-" + index, texts.get(index))).toList());
        leadsBack(view, Topic.class, "name", descending);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aCursorOfAnyDateLeadsBackToItsRecord(boolean descending) {
        List<Node> meetings = new ArrayList<>();
        for (String date : new String[] { null, "2025-05-15", "2025-05-15?", "2025-05", "2025-05-15/..", "../2025-05-15", "-9999",
                "9999-12-31", "2025-05-15T10:00:00+03:00", "2025-05-15T08:00:00Z", "2025-05-15T24:00:00",
                "{2025-05-15, 2025-05-17}", "[..2025-05-15]", "XXXX-XX-XX", "~2025-21", "Y17E2S1" }) {
            for (int copy = 0; copy < 3; copy++) {
                meetings.add(Entities.meeting("meeting-" + meetings.size(), date));
            }
        }
        leadsBack(View.of(meetings), Meeting.class, "date", descending);
    }

    private static void leadsBack(View view, Class<?> type, String attribute, boolean descending) {
        Kind kind = Metamodel.get().kind(type);
        Ranking ranking = view.ranking(kind, new Order(Order.attributes(kind).stream()
                .filter(each -> each.name().equals(attribute)).findFirst().orElseThrow(), descending));
        for (int rank = 0; rank < ranking.size(); rank++) {
            JsonBuffer out = new JsonBuffer();
            Cursor.write(ranking, ranking.at(rank), new JsonBuffer(), out);
            String cursor = new String(out.array(), 1, out.length() - 2, StandardCharsets.US_ASCII);
            assertEquals(rank, Cursor.below(cursor, ranking, false));
            assertEquals(rank + 1, Cursor.below(cursor, ranking, true));
        }
    }

    @Test
    void whatIsNoCursorOfTheOrderIsRefused() {
        Kind kind = Metamodel.get().kind(Meeting.class);
        Ranking ranking = View.of(List.of(Entities.meeting("a", "2025"))).natural(kind);
        for (String text : List.of("", "date+", "date+\n", "date+\n=", "date+\n=a", "date+\n=yesterday\n=a", "date+\n2025\n=a",
                "date+\n=2025\na", "date+\n=2025\n", "date+\n=2025\n=2025\n=a", "date-\n=2025\n=a", "title+\n=2025\n=a",
                "date+\n=Y12025\n=a", "date+\n=" + "2".repeat(100_000) + "\n=a")) {
            String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertThrows(InvalidArgumentException.class, () -> Cursor.below(cursor, ranking, true), text);
        }
        assertEquals(1, Cursor.below(Base64.getUrlEncoder().encodeToString("date+\n=2025\n=a".getBytes(StandardCharsets.UTF_8)),
                ranking, true));
    }
}
