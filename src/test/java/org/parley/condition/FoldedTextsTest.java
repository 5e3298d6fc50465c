package org.parley.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.parley.Entities;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Person;
import org.parley.model.Topic;
import org.parley.view.View;

/** A text is found in the records in which it stands. */
class FoldedTextsTest {

    private static final Kind TOPIC = Metamodel.get().kind(Topic.class);

    @Test
    void aTextIsFoundWhereverItStands() {
        List<String> texts = List.of("peace talks", "talks of peace", "a peaceful day", "peac", "eace", "war");
        assertEquals(Set.of(0, 1, 2), find(texts, "peace"));
        assertEquals(Set.of(0), find(texts, "peace talks"));
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), find(texts, "a"));
        assertEquals(Set.of(), find(texts, "truce"));
    }

    @Test
    void capitalsAndDiacriticsDoNotMatter() {
        List<String> texts = List.of("PEACE", "Зеленський", "ÉLYSÉE", "elysee");
        assertEquals(Set.of(0), find(texts, "Peace"));
        assertEquals(Set.of(1), find(texts, "ЗЕЛЕН"));
        assertEquals(Set.of(2, 3), find(texts, "Élysée"));
    }

    @Test
    void noTextReachesIntoTheNextRecord() {
        assertEquals(Set.of(), find(List.of("ab", "cd", "", "ef"), "bc"));
        assertEquals(Set.of(), find(List.of("ab", "cd"), "abcd"));
        assertEquals(Set.of(1), find(List.of("ab", "abab"), "abab"));
    }

    @Test
    void aTextThatIsLongerThanAllOthersIsFoundNowhere() {
        assertEquals(Set.of(), find(List.of("a", "b"), "a".repeat(100)));
        assertEquals(Set.of(), find(List.of(), "a"));
        assertEquals(Set.of(), find(List.of("", ""), "a"));
    }

    @Test
    void aRecordIsFoundOnceAndThoseAfterItToo() {
        assertEquals(Set.of(0, 1, 3), find(List.of("aaaa a aa", "a", "b", "aa"), "a"));
        assertEquals(Set.of(0, 2), find(List.of("abab abab", "ba", "abab"), "abab"));
    }

    @Test
    void textsThatAreNotThereAreSkipped() {
        View view = View.of(List.of(Entities.topic("a", "one"), Entities.topic("b", "two")));
        assertEquals(Set.of(), find(new FoldedTexts(view.column(TOPIC, "summary"), 2), "null", 0));
    }

    @Test
    void theItemsOfAListAreLookedThrough() {
        View view = View.of(List.of(Entities.person("a", "Zelenskyy", "Zelensky", "Зеленський"),
                Entities.person("b", "Putin")));
        FoldedTexts aliases = new FoldedTexts(view.column(Metamodel.get().kind(Person.class), "aliases"), 2);
        assertEquals(Set.of(0), find(aliases, "зеленський", 0));
    }

    @Test
    void recordsAreCountedFromTheFirst() {
        View view = View.of(List.of(Entities.topic("a", "war"), Entities.topic("b", "peace")));
        assertEquals(Set.of(11), find(new FoldedTexts(view.column(TOPIC, "name"), 2), "peace", 10));
    }

    @Test
    void whatIsFoundIsWhatASimpleSearchFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> texts = IntStream.range(0, 12).mapToObj(each -> text(random, random.nextInt(9))).toList();
            String wanted = text(random, 1 + random.nextInt(4));
            assertEquals(IntStream.range(0, 12).filter(each -> texts.get(each).contains(wanted)).boxed()
                    .collect(Collectors.toSet()), find(texts, wanted), () -> wanted + " in " + texts);
        }
    }

    @Test
    void itEndsWhenThereIsNoTimeLeft() {
        View view = View.of(IntStream.range(0, 2000)
                .mapToObj(each -> Entities.topic("topic-" + each, "x".repeat(1000))).toList());
        FoldedTexts texts = new FoldedTexts(view.column(TOPIC, "name"), 2000);
        assertThrows(Deadline.PassedException.class, () -> texts.find(FoldedTexts.fold("y"), 0, new BitSet(),
                Deadline.after(Duration.ZERO)));
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 3).mapToObj("abж"::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    private static Set<Integer> find(List<String> texts, String wanted) {
        View view = View.of(IntStream.range(0, texts.size())
                .mapToObj(each -> Entities.topic("topic-" + each, texts.get(each))).toList());
        return find(new FoldedTexts(view.column(TOPIC, "name"), texts.size()), wanted, 0);
    }

    private static Set<Integer> find(FoldedTexts texts, String wanted, int first) {
        BitSet found = new BitSet();
        texts.find(FoldedTexts.fold(wanted), first, found, Deadline.after(Duration.ofMinutes(1)));
        return found.stream().boxed().collect(Collectors.toSet());
    }
}
