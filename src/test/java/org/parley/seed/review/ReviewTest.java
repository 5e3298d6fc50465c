package org.parley.seed.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.seed.Folders;
import org.parley.seed.SeedReader;

/** What is remarked on in a record without errors, and what is not. */
class ReviewTest {

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void makeARecordWithThreeDocuments() throws IOException {
        seeds = temporary.resolve("seeds");
        write("documents/d.yaml", """
                - {id: may, title: In May, language: en, publishedOn: 2025-05-11, paragraphCount: 1}
                - {id: june, title: In June, language: en, publishedOn: "2025-06-20?", paragraphCount: 1}
                - {id: undated, title: Some day, language: en, paragraphCount: 1}
                """);
        write("actors/a.yaml", """
                - {type: State, id: north, name: North, citations: [may#1]}
                - {type: State, id: south, name: South, citations: [may#1]}
                - {type: Person, id: envoy, name: The envoy, citations: [june#1, undated#1]}
                """);
    }

    @Test
    void nothingIsRemarkedOnInAGoodRecord() throws IOException {
        expect("");
    }

    @Test
    void paragraphsThatNoFactCites() throws IOException {
        write("documents/more.yaml", """
                - {id: long, title: Long, language: en, paragraphCount: 9, withoutFacts: ["3: an advertisement", "9: a byline"]}
                - {id: longer, title: Longer, language: en, paragraphCount: 999999999}
                - {id: uncited, title: Nobody has read it yet, language: en, paragraphCount: 5}
                """);
        write("topics/t.yaml", "- {id: peace, name: Peace, citations: [long#2, long#6, longer#1]}");
        expect("""
                seeds/documents/more.yaml:1: warning: withoutFacts: no fact cites paragraph 1, paragraphs 4 to 5, \
                paragraphs 7 to 8; add the facts that stand there, or say here why there are none
                seeds/documents/more.yaml:2: warning: withoutFacts: no fact cites paragraphs 2 to 999999999; \
                add the facts that stand there, or say here why there are none""");
    }

    @Test
    void aResponseByAMakerOfTheProposal() throws IOException {
        write("proposals/p.yaml", """
                - type: TalksProposal
                  id: talks
                  title: Talks
                  status: OPEN
                  madeBy: [north, envoy]
                  responses:
                    - {actor: south, stance: ACCEPTED, citations: [june#1]}
                    - {actor: north, stance: SUPPORTED, citations: [june#1]}
                  citations: [june#1]
                """);
        expect("seeds/proposals/p.yaml:8: warning: responses[1].actor: \"north\" made the proposal, so this is no answer to it");
    }

    @Test
    void aResponseThatNobodyGave() throws IOException {
        write("proposals/p.yaml", """
                - type: TalksProposal
                  id: talks
                  title: Talks
                  status: OPEN
                  responses:
                    - {actor: south, stance: NO_ANSWER, citations: [june#1]}
                  citations: [june#1]
                """);
        expect("seeds/proposals/p.yaml:6: warning: responses[0].stance: is NO_ANSWER, which is no response: write silence as a "
                + "change of the proposal's status to UNANSWERED, by whoever was silent; \"parley migrate\" does it");
    }

    @Test
    void aChangeWithoutADateAmongOthers() throws IOException {
        write("proposals/p.yaml", """
                - type: TalksProposal
                  id: talks
                  title: Talks
                  statusChanges:
                    - {status: OPEN, citations: [may#1]}
                    - {status: ACCEPTED, date: "2025-05-14", citations: [june#1]}
                  citations: [may#1]
                - {type: TalksProposal, id: more, title: More, statusChanges: [{status: OPEN, citations: [may#1]}], citations: [may#1]}
                """);
        expect("seeds/proposals/p.yaml:5: warning: statusChanges[0].date: is missing, so that this counts as the latest change; "
                + "give one, and if only a bound is known, that: [..2025-05-14]");
    }

    @Test
    void aDisputeWithoutClaims() throws IOException {
        write("disputes/d.yaml", """
                - {id: why, question: Why so, citations: [may#1]}
                - {id: who, question: Who else, claims: [{value: North, citations: [may#1]}], citations: [may#1]}
                - id: when
                  question: When?
                  claims:
                    - {value: Now, citations: [may#1]}
                    - {value: Never, citations: [june#1]}
                  citations: [may#1]
                """);
        expect("""
                seeds/disputes/d.yaml:1: warning: claims: a dispute without claims says nothing; give the answers of the sources
                seeds/disputes/d.yaml:2: warning: claims: a dispute with one claim is none; give the answer that contradicts it""");
    }

    @Test
    void whatHappenedAfterAllThatTellsOfIt() throws IOException {
        write("statements/s.yaml", """
                - {id: early, act: SAID, gist: Yes., date: 2025-05-12, citations: [may#1]}
                - {id: same-day, act: SAID, gist: Yes., date: 2025-05-11, citations: [may#1]}
                - {id: told-again, act: SAID, gist: Yes., date: 2025-05-12, citations: [may#1, june#1]}
                - {id: told-who-knows-when, act: SAID, gist: Yes., date: 2025-05-12, citations: [undated#1]}
                - {id: by-then, act: SAID, gist: Yes., date: 2025-05, citations: [may#1]}
                """);
        write("incidents/i.yaml", "- {id: raid, title: A raid, kind: BATTLE, date: 2025-05-13/2025-05-14, citations: [may#1]}");
        write("proposals/p.yaml", """
                - {type: TalksProposal, id: made, title: T, status: OPEN, madeOn: 2025-06, citations: [may#1]}
                - {type: TalksProposal, id: coming, title: T, status: IN_PREPARATION, madeOn: 2025-06, citations: [may#1]}
                """);
        expect("""
                seeds/incidents/i.yaml:1: warning: date: it happened on 2025-05-13/2025-05-14 or later, but all its documents \
                had been published by 2025-05-11
                seeds/proposals/p.yaml:1: warning: madeOn: it was made on 2025-06 or later, but all its documents had been \
                published by 2025-05-11
                seeds/statements/s.yaml:1: warning: date: it was said on 2025-05-12 or later, but all its documents had been \
                published by 2025-05-11""");
    }

    @Test
    void aMeetingThatWasHeldBeforeItTookPlace() throws IOException {
        write("meetings/m.yaml", """
                - {id: held, title: M, kind: SUMMIT, status: HELD, date: 2025-05-15, citations: [may#1]}
                - {id: planned, title: M, kind: SUMMIT, status: CONFIRMED, date: 2025-05-15, citations: [may#1]}
                - id: told
                  title: M
                  kind: SUMMIT
                  date: 2025-05-15
                  statusChanges:
                    - {status: CONFIRMED, date: 2025-05-11, citations: [may#1]}
                    - {status: HELD, date: 2025-05-15, citations: [june#1]}
                  citations: [may#1]
                - id: foretold
                  title: M
                  kind: SUMMIT
                  date: 2025-05-15
                  statusChanges:
                    - {status: HELD, citations: [may#1]}
                  citations: [may#1]
                """);
        expect("""
                seeds/meetings/m.yaml:1: warning: status: it took place on 2025-05-15 or later, but all its documents had been \
                published by 2025-05-11
                seeds/meetings/m.yaml:16: warning: statusChanges[0].status: it came to be so on 2025-05-15 or later, but all \
                its documents had been published by 2025-05-11""");
    }

    @Test
    void attendanceThatIsToldBeforeTheMeeting() throws IOException {
        write("meetings/m.yaml", """
                - id: talks
                  title: Talks
                  kind: SUMMIT
                  status: CONFIRMED
                  date: 2025-05-15
                  participations:
                    - {actor: north, role: HOST, attendance: ATTENDED, citations: [may#1]}
                    - {actor: south, role: PRINCIPAL, attendance: DECLINED, citations: [may#1]}
                    - actor: envoy
                      role: DELEGATE
                      attendanceChanges:
                        - {attendance: EXPECTED, date: 2025-05-10, citations: [may#1]}
                        - {attendance: ABSENT, date: 2025-05-11, citations: [may#1]}
                      citations: [may#1]
                  citations: [may#1]
                """);
        expect("""
                seeds/meetings/m.yaml:7: warning: participations[0].attendance: is ATTENDED, but all its documents had been \
                published by 2025-05-11, before the meeting of 2025-05-15
                seeds/meetings/m.yaml:13: warning: participations[2].attendanceChanges[1].attendance: is ABSENT, but all its \
                documents had been published by 2025-05-11, before the meeting of 2025-05-15""");
    }

    @Test
    void aStatusThatIsToldLaterThanItsRecord() throws IOException {
        write("tracks/t.yaml", """
                - id: late
                  name: Late
                  statusChanges:
                    - {status: STALLED, date: 2025-06, citations: [june#1]}
                  citations: [may#1, june#1]
                - id: first
                  name: First
                  statusChanges:
                    - {status: STALLED, date: 2025-06, citations: [june#1]}
                    - {status: ACTIVE, date: 2025-05, citations: [may#1]}
                  citations: [may#1, june#1]
                """);
        expect("seeds/tracks/t.yaml:3: warning: statusChanges: the first is told on 2025-06-20, but the record is known from "
                + "2025-05-11 on; give the status that it had by then");
    }

    @Test
    void aBoundThatComesFromNowhere() throws IOException {
        write("statements/s.yaml", """
                - {id: picked, act: SAID, gist: Yes., date: "[2025-06-01..2025-06-20]", citations: [june#1]}
                - {id: week, act: SAID, gist: Yes., date: "[2025-06-16..2025-06-20]", citations: [june#1]}
                - {id: known, act: SAID, gist: Yes., date: "[2025-06-02..2025-06-20]", citations: [june#1]}
                - {id: open, act: SAID, gist: Yes., date: "[..2025-06-20]", citations: [june#1]}
                - {id: months, act: SAID, gist: Yes., date: "[2025-01,2025-03]", citations: [june#1]}
                """);
        write("incidents/i.yaml", "- {id: raid, title: A raid, kind: BATTLE, date: 2025-06-02, citations: [june#1]}");
        expect("seeds/statements/s.yaml:1: warning: date: 2025-06-01 is near no document that tells of it, and no other record "
                + "is on that day; unless a document names it, leave that end open");
    }

    @Test
    void effectsBeforeTheirCauses() throws IOException {
        write("proposals/p.yaml", """
                - {type: CeasefireProposal, id: truce, title: A truce, status: OPEN, madeOn: 2025-05-10,
                  declaredDate: 2025-05-11, effectDate: 2025-05-09, citations: [may#1]}
                - type: TalksProposal
                  id: talks
                  title: Talks
                  status: OPEN
                  madeOn: 2025-05-08
                  due: 2025-05-07
                  counters: [truce]
                  meeting: first
                  responses:
                    - {actor: south, stance: ACCEPTED, date: 2025-05-07, citations: [may#1]}
                    - {actor: north, stance: ACCEPTED, date: 2025-05, citations: [may#1]}
                  citations: [may#1]
                """);
        write("meetings/m.yaml", """
                - {id: first, title: M, kind: SUMMIT, status: HELD, date: 2025-05-01, previous: second, citations: [may#1]}
                - {id: second, title: M, kind: SUMMIT, status: HELD, date: 2025-05-02, citations: [may#1]}
                """);
        write("ceasefires/c.yaml", """
                - {id: old, title: Old, status: ENDED, declaredDate: 2025-04-09, from: 2025-04-08, citations: [may#1]}
                - {id: new, title: New, status: ENDED, from: 2025-04-01, extends: [old], replaces: [old], citations: [may#1]}
                """);
        write("incidents/i.yaml", """
                - {id: answer, title: A, kind: BATTLE, date: 2025-05-01T10:00:00, answers: [raid], causedBy: [raid], citations: [may#1]}
                - {id: raid, title: R, kind: BATTLE, date: 2025-05-01T11:00:00, citations: [may#1]}
                """);
        write("statements/s.yaml", "- {id: promise, act: PROMISED, gist: Soon., date: 2025-05-10, due: 2025-05-01, citations: [may#1]}");
        expect("""
                seeds/ceasefires/c.yaml:1: warning: from: 2025-04-08 is before 2025-04-09, when it was declared
                seeds/ceasefires/c.yaml:2: warning: from: 2025-04-01 is before 2025-04-08, when the ceasefire that it prolongs began
                seeds/ceasefires/c.yaml:2: warning: from: 2025-04-01 is before 2025-04-08, when the ceasefire that it replaces began
                seeds/incidents/i.yaml:1: warning: date: 2025-05-01T10:00:00 is before 2025-05-01T11:00:00, the date of an event that it answers
                seeds/incidents/i.yaml:1: warning: date: 2025-05-01T10:00:00 is before 2025-05-01T11:00:00, the date of an event that led to it
                seeds/meetings/m.yaml:1: warning: date: 2025-05-01 is before 2025-05-02, the date of the meeting that it continues
                seeds/proposals/p.yaml:2: warning: effectDate: 2025-05-09 is before 2025-05-10, when it was made
                seeds/proposals/p.yaml:2: warning: effectDate: 2025-05-09 is before 2025-05-11, when it was declared
                seeds/proposals/p.yaml:7: warning: madeOn: 2025-05-08 is before 2025-05-10, when a proposal that it counters was made
                seeds/proposals/p.yaml:8: warning: due: 2025-05-07 is before 2025-05-08, when it was made
                seeds/proposals/p.yaml:10: warning: meeting: 2025-05-01 is before 2025-05-08, when the proposal that calls for the meeting was made
                seeds/proposals/p.yaml:12: warning: responses[0].date: 2025-05-07 is before 2025-05-08, when the proposal was made
                seeds/statements/s.yaml:1: warning: due: 2025-05-01 is before 2025-05-10, when it was said""");
    }

    @Test
    void agreementsBeforeThoseThatTheyChange() throws IOException {
        write("agreements/a.yaml", """
                - {id: first, title: F, kind: CEASEFIRE, status: SIGNED, date: 2025-05-02, citations: [may#1]}
                - {id: second, title: S, kind: RENEWAL, status: SIGNED, date: 2025-05-01, amends: [first], renews: [first],
                  implements: [first], citations: [may#1]}
                - {id: third, title: T, kind: CEASEFIRE, status: SIGNED, date: 2025-06-01, citations: [may#1]}
                - {id: fourth, title: T, kind: CEASEFIRE, status: DRAFTED, date: 2025-06-01, citations: [may#1]}
                """);
        expect("""
                seeds/agreements/a.yaml:2: warning: date: 2025-05-01 is before 2025-05-02, the date of the agreement that it carries out
                seeds/agreements/a.yaml:2: warning: date: 2025-05-01 is before 2025-05-02, the date of the agreement that it changes
                seeds/agreements/a.yaml:2: warning: date: 2025-05-01 is before 2025-05-02, the date of the agreement that it renews
                seeds/agreements/a.yaml:4: warning: status: it was agreed on 2025-06-01 or later, but all its documents had been \
                published by 2025-05-11""");
    }

    @Test
    void anOrderThatContradictsDates() throws IOException {
        write("statements/s.yaml", """
                - {id: one, act: SAID, gist: One., date: 2025-05-10, citations: [may#1]}
                - {id: two, act: SAID, gist: Two., date: 2025-05-10, follows: [one], citations: [may#1]}
                - {id: three, act: SAID, gist: Three., date: 2025-05-09, follows: [one, two], citations: [may#1]}
                - {id: four, act: SAID, gist: Four., date: 2025-05, follows: [three], citations: [may#1]}
                """);
        expect("""
                seeds/statements/s.yaml:3: warning: follows: is dated 2025-05-09, before "one", which it follows, of 2025-05-10
                seeds/statements/s.yaml:3: warning: follows: is dated 2025-05-09, before "two", which it follows, of 2025-05-10""");
    }

    @Test
    void aTextThatTellsWhatNobodyHadTold() throws IOException {
        write("topics/t.yaml", """
                - {id: later, name: Peace, summary: Dropped in June 2025., citations: [may#1, june#1]}
                - {id: year, name: Peace, summary: Won by 2026., citations: [may#1]}
                - {id: same-month, name: Peace, summary: "In May 2025 or 2025, of 3.2027 men, 2,026 horses and 2300 sheep.", citations: [may#1]}
                - {id: when, name: Peace, summary: Dropped in June 2030., citations: [undated#1]}
                - id: noted
                  name: Peace
                  notes:
                    - {text: Dropped in June 2025., citations: [june#1]}
                  citations: [may#1]
                """);
        write("meetings/m.yaml", """
                - id: plan
                  title: Talks of July 2025
                  kind: SUMMIT
                  status: CONFIRMED
                  date: 2025-07-02
                  participations:
                    - {actor: north, role: HOST, summary: To come in July 2025., citations: [may#1]}
                    - {actor: south, role: HOST, summary: To come in August 2025., citations: [may#1]}
                  citations: [may#1]
                """);
        String end = ", but its first document had been published by 2025-05-11; put what is told later into notes or changes";
        expect("seeds/meetings/m.yaml:8: warning: participations[1].summary: tells of August 2025" + end + "\n"
                + "seeds/topics/t.yaml:1: warning: summary: tells of June 2025" + end + "\n"
                + "seeds/topics/t.yaml:2: warning: summary: tells of 2026" + end);
    }

    private void write(String file, String text) throws IOException {
        Folders.write(seeds.resolve(file), text);
    }

    private void expect(String warnings) {
        assertEquals(warnings, SeedReader.read(seeds).warnings().toString());
    }
}
