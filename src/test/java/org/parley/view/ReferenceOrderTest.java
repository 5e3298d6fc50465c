package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Entities;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.seed.SeedReader;

/** Records have one order in files, which follows from what they say. */
class ReferenceOrderTest {

    @Test
    void recordsComeByKindThenById() {
        assertEquals(List.of("yetive", "zara", "a-court", "peace", "b", "c"), order(List.of(Entities.meeting("c", null),
                Entities.organization("a-court"), Entities.meeting("b", null), Entities.topic("peace", "Peace"),
                Entities.person("zara", "Zara"), Entities.person("yetive", "Yetive"))));
    }

    @Test
    void aRecordComesAfterTheOneItRefersTo() {
        Meeting first = Entities.meeting("z-first", null);
        Meeting second = Entities.meeting("a-second", null);
        Meeting third = Entities.meeting("b-third", null);
        second.previous = first;
        third.previous = second;
        assertEquals(List.of("z-first", "a-second", "b-third"), order(List.of(second, third, first)));
    }

    @Test
    void aChainOfReferencesCanHaveAnyLength() {
        List<Meeting> chain = new ArrayList<>();
        for (int number = 0; number < 100_000; number++) {
            Meeting meeting = Entities.meeting("meeting-" + (999_999 - number), null);
            meeting.previous = number == 0 ? null : chain.get(number - 1);
            chain.add(meeting);
        }
        assertEquals(chain.stream().map(Node::id).toList(), order(chain));
    }

    @ParameterizedTest
    @ValueSource(strings = { "seeds", "src/test/resources/seeds-small" })
    void itIsTheOrderInWhichRecordsAreLoadedHoweverTheViewIsMade(String folder) {
        List<Node> loaded = SeedReader.read(Path.of(folder)).records();
        List<Node> shuffled = new ArrayList<>(loaded);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(loaded.stream().map(Node::id).toList(), order(shuffled));
    }

    private static List<String> order(List<? extends Node> records) {
        View view = View.of(records);
        return Arrays.stream(ReferenceOrder.of(view)).mapToObj(view::id).toList();
    }
}
