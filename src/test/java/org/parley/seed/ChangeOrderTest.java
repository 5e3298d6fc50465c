package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Meeting;
import org.parley.model.MeetingStatusChange;

/** What has become of something is told by its last change: by date, then as they follow, then as they are written. */
class ChangeOrderTest {

    private static final String DOCUMENT = """
            - {id: letter, title: A letter, publishedOn: 1894-05-02, language: en, paragraphCount: 1}
            """;
    private static final String MEETING = """
            - id: talks
              title: Talks
              kind: BILATERAL
              citations: [letter#1]
              statusChanges:
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: BEGUN, date: 1894-05-01                            | status: HELD, date: 1894-05-01                         | HELD
            status: HELD, date: 1894-05-02                             | status: BEGUN, date: 1894-05-01                        | HELD
            status: HELD, date: 1894-05-01, follows: [talks--begun]    | status: BEGUN, date: 1894-05-01                        | HELD
            status: HELD, date: 1894-05-01T12:00:00Z                   | status: BEGUN, date: 1894-05-01                        | BEGUN
            status: HELD, date: 1894-05-01T12:00:00Z, follows: [talks--begun] | status: BEGUN, date: 1894-05-01                 | HELD
            status: HELD, follows: [talks--begun]                      | status: BEGUN                                          | HELD
            status: HELD, date: 1894-05-01, follows: [talks--begun]    | status: BEGUN, date: 1894-05-02                        | BEGUN
            """)
    void theLastChangeDecides(String first, String second, String status) throws IOException {
        assertEquals(status, talks(List.of(first, second)).status.name());
    }

    @Test
    void changesOfOneDateFollowEachOtherAsTheyAreWritten() throws IOException {
        talks(List.of("status: SUSPENDED, date: 1894-05-01", "status: RESUMED, date: 1894-05-01",
                "status: HELD, date: 1894-05-01"));
        assertEquals(List.of("talks--held after [talks--resumed]", "talks--resumed after [talks--suspended]",
                "talks--suspended after []"),
                SeedReader.read(folder).records().stream().filter(MeetingStatusChange.class::isInstance)
                        .map(MeetingStatusChange.class::cast)
                        .map(change -> change.id + " after " + change.follows.stream().map(fact -> fact.id).toList()).toList());
    }

    private Meeting talks(List<String> changes) throws IOException {
        StringBuilder meeting = new StringBuilder(MEETING);
        changes.forEach(change -> meeting.append("    - {").append(change).append(", citations: [letter#1]}\n"));
        Folders.write(folder.resolve("documents/letter.yaml"), DOCUMENT);
        Folders.write(folder.resolve("meetings/talks.yaml"), meeting.toString());
        return SeedReader.read(folder).records().stream().filter(Meeting.class::isInstance).map(Meeting.class::cast)
                .findFirst().orElseThrow();
    }
}
