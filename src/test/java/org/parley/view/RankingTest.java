package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.Entities.meeting;
import static org.parley.Entities.topic;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Document;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;

/** Records stand in an order, and a key says where. */
class RankingTest {

    private static final View DATED = View.of(List.of(meeting("undated-1", null), meeting("d", "2025-05-02"),
            meeting("c", "2025-05-01"), meeting("undated-2", null), meeting("b", "2025-05-02"),
            meeting("a", "2025-05-02")));

    @Test
    void recordsComeInOrderOfTimeAndThoseOfOneDayByTheirIds() {
        assertEquals(List.of("c", "a", "b", "d", "undated-1", "undated-2"), ids(DATED, ranking(DATED, "date", false)));
    }

    @Test
    void downwardsRecordsWithoutADateAreStillTheLast() {
        assertEquals(List.of("d", "b", "a", "c", "undated-2", "undated-1"), ids(DATED, ranking(DATED, "date", true)));
    }

    @Test
    void aSpanComesAfterADayOnWhichItBeginsAndOneThatIsOpenAfterBoth() {
        View view = View.of(List.of(meeting("open", "2025-05-01/.."), meeting("span", "2025-05-01/2025-05-03"),
                meeting("day", "2025-05-01"), meeting("until", "../2025-05-02")));
        assertEquals(List.of("day", "span", "open", "until"), ids(view, ranking(view, "date", false)));
    }

    @Test
    void downwardsASpanThatIsOpenComesLastOfThoseThatBeginWithIt() {
        View view = View.of(List.of(meeting("open", "2025-05-01/.."), meeting("span", "2025-05-01/2025-05-03"),
                meeting("day", "2025-05-01")));
        assertEquals(List.of("span", "day", "open"), ids(view, ranking(view, "date", true)));
    }

    @Test
    void namesAreInTheOrderOfTheAlphabet() {
        View view = View.of(List.of(topic("1", "peace"), topic("2", "Ärger"), topic("3", "War"), topic("4", "")));
        assertEquals(List.of("4", "2", "1", "3"), ids(view, ranking(view, Topic.class, "name", false)));
        assertEquals(List.of("3", "1", "2", "4"), ids(view, ranking(view, Topic.class, "name", true)));
    }

    @Test
    void numbersAreOrderedByWhatTheyCount() {
        View view = View.of(List.of(document("long", 100), document("short", 9), document("negative", -1)));
        assertEquals(List.of("negative", "short", "long"),
                ids(view, ranking(view, Document.class, "paragraphCount", false)));
        assertEquals(List.of("long", "short", "negative"),
                ids(view, ranking(view, Document.class, "paragraphCount", true)));
    }

    @Test
    void idsAreOrderedDownwardsToo() {
        assertEquals(List.of("undated-2", "undated-1", "d", "c", "b", "a"), ids(DATED, ranking(DATED, "id", true)));
    }

    @Test
    void theRankOfARecordIsItsPlace() {
        Ranking ranking = ranking(DATED, "date", false);
        assertEquals(3, ranking.rank(DATED.number("d")));
        assertEquals(DATED.number("d"), ranking.at(3));
    }

    @Test
    void itIsKnownWhichRankingIsTheNaturalOne() {
        View view = View.of(List.of(meeting("a", "2025-05-02"), meeting("b", "2025-05-01")));
        assertTrue(ranking(view, "date", false).isNatural());
        assertFalse(ranking(view, "date", true).isNatural());
        assertTrue(ranking(view, "date", true).isReversed());
        assertFalse(ranking(DATED, "date", true).isReversed(), "what has no date is the last both ways");
    }

    @Test
    void aKeyHasALineForTheValueAndOneForTheId() {
        assertEquals("\n=2025-05-01\n=c", key(DATED, "c"));
        assertEquals("\n\n=undated-1", key(DATED, "undated-1"));
    }

    @Test
    void thoseBelowAKeyAreTheOnesBeforeIt() {
        Ranking ranking = ranking(DATED, "date", false);
        assertEquals(1, ranking.below(List.of("=2025-05-02", "=a"), false));
        assertEquals(2, ranking.below(List.of("=2025-05-02", "=a"), true));
        assertEquals(4, ranking.below(List.of("", "=undated-1"), false));
        assertEquals(6, ranking.below(List.of("", "=undated-2"), true));
    }

    @Test
    void aKeyOfARecordThatIsNotThereHasAPlaceAllTheSame() {
        Ranking upwards = ranking(DATED, "date", false);
        assertEquals(3, upwards.below(List.of("=2025-05-02", "=c"), false));
        assertEquals(3, upwards.below(List.of("=2025-05-02", "=c"), true));
        assertEquals(0, upwards.below(List.of("=1894-01-01", "=z"), true));
        Ranking downwards = ranking(DATED, "date", true);
        assertEquals(1, downwards.below(List.of("=2025-05-02", "=c"), true));
        assertEquals(4, downwards.below(List.of("=1894-01-01", "=z"), true));
    }

    @Test
    void aTextOfAKeyCanHaveSeveralLines() {
        View view = View.of(List.of(topic("a", "two\nlines"), topic("b", "two")));
        Ranking ranking = ranking(view, Topic.class, "name", false);
        assertEquals(1, ranking.below(List.of("=two", "lines", "=a"), false));
        assertEquals(2, ranking.below(List.of("=two", "lines", "=a"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "=c", "=2025-05-01|c", "=2025-05-01|=2025-05-01|=c", "=2025-02-30|=c", "=May|=c", "=Y999999999|=c",
            "2025-05-01|=c", "=|=c" })
    void whatIsNoKeyIsRefused(String key) {
        List<String> lines = Arrays.asList(key.split("\\|"));
        assertThrows(IllegalArgumentException.class, () -> ranking(DATED, "date", false).below(lines, false));
    }

    @Test
    void ofNoRecordsThereAreNoneBelowAnything() {
        Ranking ranking = ranking(View.of(List.<Node> of()), "date", false);
        assertEquals(0, ranking.size());
        assertEquals(0, ranking.below(List.of("", "=a"), true));
    }

    private static Ranking ranking(View view, String by, boolean descending) {
        return ranking(view, Meeting.class, by, descending);
    }

    private static Ranking ranking(View view, Class<?> type, String by, boolean descending) {
        Kind kind = Metamodel.get().kind(type);
        Attribute attribute = Order.attributes(kind).stream().filter(each -> each.name().equals(by)).findFirst()
                .orElseThrow();
        return view.ranking(kind, new Order(attribute, descending));
    }

    private static List<String> ids(View view, Ranking ranking) {
        return Arrays.stream(ranking.inOrder()).mapToObj(view::id).toList();
    }

    private static String key(View view, String id) {
        return Written.by(out -> ranking(view, "date", false).writeKey(view.number(id), out));
    }

    private static Document document(String id, int paragraphs) {
        Document document = new Document();
        document.id = id;
        document.title = id;
        document.language = "en";
        document.sha256 = "0".repeat(64);
        document.paragraphCount = paragraphs;
        return document;
    }
}
