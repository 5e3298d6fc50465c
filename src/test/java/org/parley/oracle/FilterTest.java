package org.parley.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;
import org.parley.model.MeetingKind;
import org.parley.model.Node;
import org.parley.seed.SeedReader;

/** Filters by what records are related to. */
class FilterTest {

    private static final Kind MEETING = Metamodel.get().kind(Meeting.class);
    private static final Records RECORDS = new Records(SeedReader.read(Path.of("seeds")).records());

    @Test
    void someOfARelationHasToFit() {
        assertEquals(found(Map.of("place", List.of("istanbul")), null),
                found(Map.of("placeWhere", Map.of("some", Map.of("id", List.of("istanbul")))), null));
    }

    @Test
    void noneOfARelationMayFit() {
        assertEquals(found(Map.of("not", Map.of("place", List.of("istanbul"))), null),
                found(Map.of("placeWhere", Map.of("none", Map.of("id", List.of("istanbul")))), null));
    }

    @Test
    void noneOfAnythingIsNoRelatedRecord() {
        assertEquals(RECORDS.known(MEETING, null).stream().filter(meeting -> ((Meeting) meeting).place == null).toList(),
                found(Map.of("placeWhere", Map.of("none", Map.of())), null));
    }

    @Test
    void aLinkThatWasNotKnownDoesNotCount() {
        Map<String, Object> medinsky = Map.of("participantWhere", Map.of("some", Map.of("id", List.of("vladimir-medinsky"))));
        assertEquals(0, found(medinsky, LocalDate.of(2025, 5, 11)).size());
        assertEquals(1, found(medinsky, null).size());
    }

    @Test
    void filtersOfRelatedRecordsCanBeNestedInEachOther() {
        Map<String, Object> visits = Map.of("kind", List.of(MeetingKind.VISIT));
        assertEquals(found(Map.of("place", found(visits, null).stream().map(Meeting.class::cast)
                .filter(meeting -> meeting.place != null).map(meeting -> meeting.place.id()).toList()), null),
                found(Map.of("placeWhere", Map.of("some", Map.of("meetingWhere", Map.of("some", visits)))), null));
    }

    @Test
    void eachFilterInsideAnotherIsALevel() {
        Map<String, Object> filter = Map.of();
        for (int depth = 0; depth < 8; depth++) {
            new Filter(MEETING, filter).check();
            filter = Map.of("previousWhere", Map.of("none", filter));
        }
        new Filter(MEETING, filter).check();
        Filter tooDeep = new Filter(MEETING, Map.of("not", filter));
        assertThrows(Refusal.class, tooDeep::check);
    }

    private static List<Node> found(Map<String, Object> terms, LocalDate day) {
        return RECORDS.known(MEETING, day).stream().filter(record -> new Filter(MEETING, terms).fits(record, RECORDS, day))
                .toList();
    }
}
