package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Place;
import org.parley.model.State;

/** Each record comes after those it refers to. */
class LoadOrderTest {

    @Test
    void recordsComeByKindAndThenById() {
        Place place = new Place();
        place.id = "a";
        State first = state("b");
        State second = state("c");
        assertEquals(List.of(first, second, place), LoadOrder.of(List.of(place, second, first)));
    }

    @Test
    void aRecordComesAfterTheOneItRefersTo() {
        Place castle = new Place();
        castle.id = "castle";
        castle.parent = new Place();
        castle.parent.id = "town";
        assertEquals(List.of(castle.parent, castle), LoadOrder.of(List.of(castle, castle.parent)));
    }

    @Test
    void aChainOfReferencesCanBeLong() {
        int length = 100_000;
        List<Node> meetings = new ArrayList<>();
        Meeting next = null;
        for (int i = 0; i < length; i++) {
            Meeting meeting = new Meeting();
            meeting.id = "%06d".formatted(i);
            if (next != null) {
                next.previous = meeting;
            }
            next = meeting;
            meetings.add(meeting);
        }
        assertEquals(IntStream.range(0, length).mapToObj(i -> "%06d".formatted(length - 1 - i)).toList(),
                LoadOrder.of(meetings).stream().map(Node::id).toList());
    }

    private static State state(String id) {
        State state = new State();
        state.id = id;
        return state;
    }
}
