package org.parley.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.parley.Entities.meeting;
import static org.parley.Entities.topic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;
import org.parley.view.Order;
import org.parley.view.View;

/** A filter is a set of records, which is worked out once. */
class ConditionsTest {

    private static final Kind MEETING = Metamodel.get().kind(Meeting.class);
    private static final Topic PEACE = topic("peace", "Peace");
    private static final Topic GRAIN = topic("grain", "Grain");

    private final View view = View.of(List.of(known(PEACE, "2025-05-01"), known(GRAIN, "2025-05-01"),
            known(meeting("first", "2025-05-01", PEACE), "2025-05-02"),
            known(meeting("second", "2025-05-02", PEACE, GRAIN), "2025-05-03"), meeting("third", "2025-05-03")));
    private final Conditions conditions = new Conditions(view);

    @Test
    void withoutAConditionThereIsNoSet() {
        assertNull(of(Map.of()));
        assertNull(of(Collections.singletonMap("id", null)));
        assertNull(of(Map.of("text", " ")));
        assertNull(of(Map.of("and", List.of())));
        assertNull(of(Map.of("and", List.of(Map.of(), Map.of()))));
        assertNull(of(Map.of("or", List.of(Map.of("id", List.of("first")), Map.of()))));
    }

    @Test
    void aConditionThatNothingFitsIsAnEmptySet() {
        assertEquals(Set.of(), ids(Map.of("id", List.of())));
        assertEquals(Set.of(), ids(Map.of("or", List.of())));
        assertEquals(Set.of(), ids(Map.of("not", Map.of())));
    }

    @Test
    void idsOfNothingAndOfOtherKindsFitNothing() {
        assertEquals(Set.of("first"), ids(Map.of("id", List.of("first", "peace", "nowhere"))));
    }

    @Test
    void allTermsMustHold() {
        assertEquals(Set.of("second"), ids(Map.of("topic", List.of("grain"), "id", List.of("first", "second"))));
        assertEquals(Set.of("second"), ids(Map.of("and", List.of(Map.of("topic", List.of("peace")),
                Map.of("topic", List.of("grain"))))));
        assertEquals(Set.of("third"), ids(Map.of("not", Map.of("topic", List.of("peace")))));
    }

    @Test
    void aSetIsWorkedOutOnce() {
        assertSame(of(Map.of("topic", List.of("peace"))), of(Map.of("topic", List.of("peace"))));
    }

    @Test
    void aRememberedSetIsNotChangedByLaterUse() {
        Map<String, Object> peace = Map.of("topic", List.of("peace"));
        Map<String, Object> third = Map.of("id", List.of("third"));
        RecordSet remembered = of(peace);
        of(Map.of("not", peace));
        of(Map.of("and", List.of(peace, third)));
        of(Map.of("or", List.of(peace, third)));
        of(Map.of("topic", List.of("peace"), "not", third));
        conditions.list(new Filter(MEETING, peace), day("2025-05-02"), Order.natural(MEETING), deadline());
        assertEquals(Set.of("first", "second"), ids(remembered));
        assertSame(remembered, of(peace));
    }

    @Test
    void anEmptyConditionOnRelatedRecordsFitsThoseThatHaveAny() {
        assertEquals(Set.of("first", "second"), ids(Map.of("topicWhere", Map.of("some", Map.of()))));
        assertEquals(Set.of("third"), ids(Map.of("topicWhere", Map.of("none", Map.of()))));
    }

    @Test
    void whatIsAskedOnADayIsRememberedForThatDay() {
        Filter peace = new Filter(MEETING, Map.of("topic", List.of("peace")));
        assertEquals(List.of("first"), list(peace, day("2025-05-02")));
        assertEquals(List.of("first", "second"), list(peace, View.NOW));
        assertEquals(List.of(), list(peace, day("2025-05-01")));
        assertEquals(List.of("first", "second", "third"), list(new Filter(MEETING, Map.of()), View.NOW));
        assertEquals(List.of("first", "second"), list(new Filter(MEETING, Map.of()), day("2025-05-03")));
    }

    private static int day(String day) {
        return View.day(LocalDate.parse(day));
    }

    private RecordSet of(Map<String, Object> terms) {
        return conditions.of(new Filter(MEETING, terms), View.NOW, deadline());
    }

    private Set<String> ids(Map<String, Object> terms) {
        return ids(of(terms));
    }

    private Set<String> ids(RecordSet set) {
        return set.bits().stream().mapToObj(index -> view.id(set.first() + index)).collect(Collectors.toSet());
    }

    private List<String> list(Filter filter, int day) {
        return Arrays.stream(conditions.list(filter, day, Order.natural(MEETING), deadline())).mapToObj(view::id)
                .toList();
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofMinutes(1));
    }

    private static <T extends Node> T known(T record, String day) {
        record.knownFrom = LocalDate.parse(day);
        return record;
    }
}
