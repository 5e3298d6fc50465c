package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.parley.Entities.meeting;
import static org.parley.Entities.membership;
import static org.parley.Entities.organization;
import static org.parley.Entities.participation;
import static org.parley.Entities.person;
import static org.parley.Entities.topic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.GeneratedRecord;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Actor;
import org.parley.model.Meeting;
import org.parley.model.Organization;
import org.parley.model.Participation;
import org.parley.model.Person;
import org.parley.model.Topic;

/** A relation can be walked from both of its ends. */
class LinksTest {

    private static final Topic PEACE = topic("peace", "Peace");
    private static final Topic GRAIN = topic("grain", "Grain");
    private static final Meeting UNDATED = meeting("a-undated", null, PEACE);
    private static final Meeting LATER = meeting("b-later", "2025-06-02", PEACE, GRAIN);
    private static final Meeting EARLIER = meeting("c-earlier", "2025-05-15", PEACE);
    private static final Person YETIVE = person("yetive", "Yetive");
    private static final Organization COURT = organization("court");
    private static final Organization GUARD = organization("guard");

    private static final View VIEW = View.of(List.of(membership("second", YETIVE, COURT, "2025-05-03"), UNDATED, LATER,
            membership("first", YETIVE, COURT, "2025-05-01"), membership("third", YETIVE, GUARD, null), EARLIER, COURT,
            GUARD, PEACE, GRAIN, YETIVE, participation("part", LATER, YETIVE)));

    @Test
    void aReferenceLeadsToOneRecord() {
        assertEquals(List.of("b-later"), targets("part", Participation.class, "meeting"));
        assertEquals(List.of("part"), targets("b-later", Meeting.class, "participations"));
        assertEquals(List.of(), targets("c-earlier", Meeting.class, "participations"));
        assertEquals(List.of(), targets("b-later", Meeting.class, "previous"));
    }

    @Test
    void targetsComeInTheirNaturalOrder() {
        assertEquals(List.of("c-earlier", "b-later", "a-undated"), targets("peace", Topic.class, "meetings"));
        assertEquals(List.of("grain", "peace"), targets("b-later", Meeting.class, "topics"));
    }

    @Test
    void aWalkOverRecordsBetweenComesToEachOnce() {
        assertEquals(List.of("court", "guard"), targets("yetive", Actor.class, "memberOf"));
        assertEquals(List.of("yetive"), targets("court", Actor.class, "members"));
        assertEquals(List.of("yetive"), targets("b-later", Meeting.class, "participants"));
    }

    @Test
    void aWalkOverRecordsBetweenIsKnownFromTheFirstOfThemOn() {
        Links links = VIEW.links(relation(Actor.class, "memberOf"));
        int start = links.start(VIEW.number("yetive"));
        assertEquals(LocalDate.of(2025, 5, 1).toEpochDay(), links.knownFrom()[start]);
        assertEquals(View.NOW, links.knownFrom()[start + 1]);
        assertNull(VIEW.links(relation(Meeting.class, "topics")).knownFrom());
    }

    @Test
    void ofARelationItIsKnownHowManyLinksThereAre() {
        Links links = VIEW.links(relation(Topic.class, "meetings"));
        assertEquals(4, links.size());
        assertEquals(3, links.most());
        assertEquals(4, VIEW.links(relation(Meeting.class, "topics")).size());
    }

    @Test
    void aRelationUnderAnotherNameIsTheSame() {
        assertEquals(List.of("first", "second", "third"), targets("yetive", Person.class, "posts"));
        assertEquals(List.of("first", "second", "third"), targets("yetive", Person.class, "memberships"));
    }

    @Test
    void everyLinkCanBeWalkedBack() {
        View view = View.of(GeneratedRecord.of(20));
        for (Relation relation : Metamodel.get().relations()) {
            Links there = view.links(relation);
            Links back = view.links(relation.inverse());
            assertEquals(there.size(), back.size(), relation::toString);
            for (int source = view.first(relation.source()); source < view.end(relation.source()); source++) {
                int from = source;
                Arrays.stream(there.targets(), there.start(from), there.end(from)).forEach(target -> assertEquals(1,
                        Arrays.stream(back.targets(), back.start(target), back.end(target)).filter(to -> to == from)
                                .count(), relation::toString));
            }
        }
    }

    private static List<String> targets(String id, Class<?> type, String relation) {
        Links links = VIEW.links(relation(type, relation));
        int source = VIEW.number(id);
        return Arrays.stream(links.targets(), links.start(source), links.end(source)).mapToObj(VIEW::id).toList();
    }

    private static Relation relation(Class<?> type, String name) {
        return Metamodel.get().kind(type).relation(name);
    }
}
