package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.Entities.meeting;
import static org.parley.Entities.membership;
import static org.parley.Entities.organization;
import static org.parley.Entities.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.GeneratedRecord;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Actor;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Person;

/** Records are numbers, those of each kind beside each other. */
class ViewTest {

    private static final Kind MEETING = Metamodel.get().kind(Meeting.class);
    private static final Kind PERSON = Metamodel.get().kind(Person.class);
    private static final Kind ACTOR = Metamodel.get().kind(Actor.class);

    private static final View SMALL = View.of(List.of(person("yetive", "Yetive"), meeting("zenda", null),
            organization("court"), meeting("strelsau", null), person("rudolf", "Rudolf")));

    @Test
    void aRecordIsFoundByItsId() {
        List<Node> records = GeneratedRecord.of(100);
        View view = View.of(records);
        Set<Integer> numbers = new HashSet<>();
        for (Node record : records) {
            int number = view.number(record.id());
            numbers.add(number);
            assertEquals(record.id(), view.id(number));
            assertEquals(Metamodel.get().kind(record.getClass()), view.kind(number));
        }
        assertEquals(records.size(), numbers.size());
        assertEquals(records.size(), view.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "zend", "zenda2", "Zenda", "zenda ", "\"zenda\"", "zénda", "\uD83D\uDD4A", "\uD83D" })
    void anIdThatNoRecordHasIsNone(String id) {
        assertEquals(-1, SMALL.number(id));
    }

    @Test
    void anIdOfAnotherKindIsOutsideOfTheKind() {
        int number = SMALL.number("zenda");
        assertTrue(number >= SMALL.first(MEETING) && number < SMALL.end(MEETING));
        assertTrue(number < SMALL.first(PERSON) || number >= SMALL.end(PERSON));
    }

    @Test
    void aKindWithKindsBelowItIsARangeToo() {
        assertEquals(3, SMALL.size(ACTOR));
        assertEquals(2, SMALL.size(PERSON));
        assertTrue(SMALL.first(ACTOR) <= SMALL.number("court") && SMALL.number("court") < SMALL.end(ACTOR));
    }

    @Test
    void withoutRecordsNothingIsFound() {
        View view = View.of(List.<Node> of());
        assertEquals(0, view.size());
        assertEquals(-1, view.number("zenda"));
        assertEquals(0, view.size(ACTOR));
    }

    @Test
    void aRecordIsKnownFromItsDayOnOrNever() {
        Person member = person("member", "Member");
        View view = View.of(List.of(member, membership("dated", member, member, "2025-05-02"),
                membership("undated", member, member, null), membership("early", member, member, "1969-12-31")));
        assertEquals(View.day(LocalDate.of(2025, 5, 2)), view.knownFrom(view.number("dated")));
        assertEquals(-1, view.knownFrom(view.number("early")));
        assertEquals(View.NOW, view.knownFrom(view.number("undated")));
    }

    @Test
    void anyDayIsBeforeNowAndNoDayIsNow() {
        assertEquals(View.NOW, View.day(null));
        assertEquals(View.NOW - 1, View.day(LocalDate.MAX));
        assertEquals(Integer.MIN_VALUE, View.day(LocalDate.MIN));
        assertEquals(0, View.day(LocalDate.EPOCH));
    }
}
