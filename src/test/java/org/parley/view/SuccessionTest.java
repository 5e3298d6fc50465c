package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.Entities.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Fact;
import org.parley.model.Meeting;

/** What a document says came after something else of the same date comes after it. */
class SuccessionTest {

    private static final Kind MEETING = Metamodel.get().kind(Meeting.class);

    @Test
    void whatFollowsComesAfterWhateverItsId() {
        Meeting last = meeting("a", "2025-05-11");
        Meeting middle = meeting("b", "2025-05-11");
        Meeting first = meeting("c", "2025-05-11");
        last.follows = Set.of(middle);
        middle.follows = Set.of(first);
        assertEquals(List.of("c", "d", "b", "a"), inOrder(last, middle, first, meeting("d", "2025-05-11")));
    }

    @Test
    void downwardsItComesBefore() {
        Meeting later = meeting("a", "2025-05-11");
        Meeting earlier = meeting("b", "2025-05-11");
        later.follows = Set.of(earlier);
        View view = View.of(List.of(later, earlier));
        Ranking downwards = view.ranking(MEETING, new Order(MEETING.attribute("date"), true));
        assertEquals(List.of("a", "b"), List.of(view.id(downwards.at(0)), view.id(downwards.at(1))));
    }

    @Test
    void whatComesBeforeATimeOfDayStandsBeforeIt() {
        Meeting evening = meeting("a", "2025-05-11T18:00:00Z");
        Meeting earlier = meeting("b", "2025-05-11");
        Meeting noon = meeting("c", "2025-05-11T12:00:00Z");
        evening.follows = Set.of(earlier);
        assertEquals(List.of("c", "b", "a"), inOrder(evening, earlier, noon));
    }

    @Test
    void datesAndTimesOfDayDecideWhereTheyTell() {
        Meeting sunday = meeting("a", "2025-05-11");
        Meeting monday = meeting("b", "2025-05-12");
        sunday.follows = Set.of(monday);
        Meeting noon = meeting("c", "2025-05-13T12:00:00Z");
        Meeting evening = meeting("d", "2025-05-13T18:00:00Z");
        noon.follows = Set.of(evening);
        assertEquals(List.of("a", "b", "c", "d"), inOrder(sunday, monday, noon, evening));
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        Meeting later = meeting("a", "2025-05-11");
        Meeting earlier = meeting("b", "2025-05-11");
        later.follows = Set.of(earlier);
        View view = View.of(List.of(later, earlier, meeting("c", "2025-05-11")));
        Ranking ranking = view.natural(MEETING);
        for (int rank = 0; rank < ranking.size(); rank++) {
            JsonBuffer key = new JsonBuffer();
            ranking.writeKey(ranking.at(rank), key);
            List<String> lines = Arrays.asList(new String(key.toBytes(), StandardCharsets.UTF_8).split("\n", -1));
            assertEquals(rank, ranking.below(lines.subList(1, lines.size()), false));
        }
    }

    private static List<String> inOrder(Fact... facts) {
        View view = View.of(List.of(facts));
        List<String> ids = new ArrayList<>();
        for (int number : view.natural(MEETING).inOrder()) {
            ids.add(view.id(number));
        }
        return ids;
    }
}
