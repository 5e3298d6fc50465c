package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Attendance;
import org.parley.model.Basis;
import org.parley.model.Citation;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.MeetingStatus;
import org.parley.model.Node;
import org.parley.model.Participation;

/** What follows from citations and changes, so that nobody has to write it. What contradicts it is refused; see the folder of broken seeds. */
class DerivedValuesTest {

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void makeARecord() throws IOException {
        seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/d.yaml"), "- {id: letter, title: A letter, language: en, paragraphCount: 5}");
        Folders.write(seeds.resolve("actors/a.yaml"), """
                - {type: State, id: north, name: North, citations: [letter#1]}
                - {type: State, id: south, name: South, citations: [letter#1]}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "letter#2                                                       | STATED",
            "letter#2 by north                                              | ATTRIBUTED",
            "{document: letter, paragraph: 2, attributedTo: north}          | ATTRIBUTED",
            "{document: letter, paragraph: 2, attribution: a man}           | ANONYMOUS",
            "{document: letter, paragraph: 2, attributedTo: north, attribution: a man} | ATTRIBUTED",
            "{document: letter, paragraph: 2, basis: SUPPOSED}              | SUPPOSED",
            "{document: letter, paragraph: 2, basis: STATED}                | STATED",
            "{document: letter, paragraph: 2, attribution: a man, basis: SUPPOSED} | SUPPOSED",
    })
    void aCitationSaysOnWhoseWordItsFactStands(String citation, Basis basis) throws IOException {
        Map<String, Node> records = withTopic("citations: [" + citation + "]");
        assertEquals(basis, ((Citation) records.get("peace--letter-2")).basis);
        assertEquals(basis, ((Fact) records.get("peace")).basis);
    }

    @Test
    void theBestCitationDecides() throws IOException {
        assertEquals(Basis.ATTRIBUTED, ((Fact) withTopic("citations: [{document: letter, paragraph: 1, attribution: a man}, "
                + "letter#2 by north, {document: letter, paragraph: 3, basis: SUPPOSED}]").get("peace")).basis);
    }

    @Test
    void whatTheRecordWorkedOutIsInferredWhateverItCites() throws IOException {
        assertEquals(Basis.INFERRED, ((Fact) withTopic("inferredFrom: The weekday., citations: [letter#2]").get("peace")).basis);
    }

    @Test
    void theShortFormNamesTheSource() throws IOException {
        Citation citation = (Citation) withTopic("citations: [letter#2 by north]").get("peace--letter-2");
        assertEquals("north", citation.attributedTo.id);
        assertEquals(2, citation.paragraph);
        assertNull(citation.attribution);
    }

    @ParameterizedTest
    @CsvSource({ "letter#2 by", "letter#2by north", "letter#2 by North", "letter#2 by north south", "letter#2  by north", "by north" })
    void whatIsNoShortForm(String citation) {
        SeedException e = assertThrows(SeedException.class,
                () -> withTopic("citations: [\"" + citation + "\"]"));
        assertEquals("seeds/topics/t.yaml:1: citations[0]: \"" + citation
                + "\" is not a citation such as ankara-visit#8 or ankara-visit#8 by an-actor", e.getMessage());
    }

    @Test
    void aSourceThatIsNoActorIsRefused() {
        SeedException e = assertThrows(SeedException.class,
                () -> withTopic("citations: [letter#2 by nort]"));
        assertEquals("seeds/topics/t.yaml:1: citations[0]: no actor \"nort\" (did you mean \"north\"?)", e.getMessage());
    }

    @Test
    void theLatestChangeIsTheStatusOfNow() throws IOException {
        Meeting meeting = (Meeting) withMeeting("""
                statusChanges:
                    - {status: HELD, date: 2025-05-16, citations: [letter#1]}
                    - {status: CONFIRMED, date: 2025-05, citations: [letter#1]}
                    - {status: PROPOSED, date: 2025-05-10, citations: [letter#1]}
                """).get("talks");
        assertEquals(MeetingStatus.HELD, meeting.status);
    }

    @Test
    void aChangeWithoutADateComesLast() throws IOException {
        Meeting meeting = (Meeting) withMeeting("""
                statusChanges:
                    - {status: CANCELLED, citations: [letter#1]}
                    - {status: CONFIRMED, date: 2025-05-10, citations: [letter#1]}
                """).get("talks");
        assertEquals(MeetingStatus.CANCELLED, meeting.status);
    }

    @Test
    void changesOfTheSameDateFollowOneAnotherAsTheyAreWritten() throws IOException {
        Map<String, Node> records = withMeeting("""
                statusChanges:
                    - {status: CONFIRMED, date: 2025-05-10, citations: [letter#1]}
                    - {status: POSTPONED, date: 2025-05-10, citations: [letter#1]}
                    - {status: PROPOSED, date: 2025-05-10, citations: [letter#1]}
                    - {status: ANNOUNCED, date: 2025-05-09, citations: [letter#1]}
                """);
        assertEquals(MeetingStatus.PROPOSED, ((Meeting) records.get("talks")).status);
        assertEquals(List.of("talks--confirmed"), follows(records, "talks--postponed"));
        assertEquals(List.of("talks--postponed"), follows(records, "talks--proposed"));
        assertEquals(List.of(), follows(records, "talks--confirmed"));
        assertEquals(List.of(), follows(records, "talks--announced"));
    }

    @Test
    void attendanceFollowsFromItsChanges() throws IOException {
        Map<String, Node> records = withMeeting("""
                status: HELD
                  participations:
                    - actor: north
                      role: HOST
                      attendanceChanges:
                        - {attendance: EXPECTED, date: 2025-05-10, citations: [letter#1]}
                        - {attendance: LEFT, date: 2025-05-16, citations: [letter#1]}
                      citations: [letter#1]
                    - {actor: south, role: DELEGATE, attendance: DECLINED, citations: [letter#1]}
                    - {actor: south, role: OBSERVER, citations: [letter#1]}
                """);
        assertEquals(Attendance.LEFT, ((Participation) records.get("talks--north")).attendance);
        assertEquals(Attendance.DECLINED, ((Participation) records.get("talks--south")).attendance);
        assertNull(((Participation) records.get("talks--south-2")).attendance);
    }

    @Test
    void aValueThatAgreesWithTheLatestChangeCanBeWritten() throws IOException {
        Meeting meeting = (Meeting) withMeeting("""
                status: HELD
                  statusChanges:
                    - {status: HELD, date: 2025-05-16, citations: [letter#1]}
                """).get("talks");
        assertEquals(MeetingStatus.HELD, meeting.status);
    }

    private static List<String> follows(Map<String, Node> records, String id) {
        return ((Fact) records.get(id)).follows.stream().map(Fact::id).toList();
    }

    private Map<String, Node> withTopic(String rest) throws IOException {
        Folders.write(seeds.resolve("topics/t.yaml"), "- {id: peace, name: Peace, " + rest + "}");
        return read();
    }

    private Map<String, Node> withMeeting(String rest) throws IOException {
        Folders.write(seeds.resolve("meetings/m.yaml"),
                "- id: talks\n  title: Talks\n  kind: SUMMIT\n  citations: [letter#1]\n  " + rest);
        return read();
    }

    private Map<String, Node> read() {
        return SeedReader.read(seeds).records().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }
}
