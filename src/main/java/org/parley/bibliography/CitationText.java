package org.parley.bibliography;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.model.UncertainDate;

/** A source as a sentence that can stand in a footnote. */
final class CitationText {

    private static final String ENDS = ".?!…";

    private CitationText() {
    }

    /** What is known of it: author, title, publisher and date, version, and where it is. */
    static String of(BibliographicEntry entry) {
        String version = entry.version() == null ? null : "Version " + entry.version();
        if (entry.citeAs() != null) {
            return sentences(entry.citeAs(), version);
        }
        String published = joined(", ", entry.publisher(), date(entry.publishedOn()));
        String where = joined(", ", entry.url(), after("archived at ", entry.archivedUrl()),
                after("retrieved on ", date(entry.retrievedOn())));
        return joined(" ", sentences(authors(entry), entry.title(), published, version), where);
    }

    private static String authors(BibliographicEntry entry) {
        return joined("; ", PersonalName.of(entry.author()).stream().map(PersonalName::whole).toArray(String[]::new));
    }

    /** As it was written, so that a reader sees how sure it is; in brackets if it was worked out. */
    private static String date(UncertainDate date) {
        if (date == null) {
            return null;
        }
        return Boolean.TRUE.equals(date.inferred) && !date.edtf.startsWith("[") ? "[" + date.edtf + "]" : date.edtf;
    }

    private static String sentences(String... parts) {
        return known(parts).map(part -> ENDS.indexOf(part.charAt(part.length() - 1)) < 0 ? part + "." : part)
                .collect(Collectors.joining(" "));
    }

    private static String joined(String separator, String... parts) {
        String joined = known(parts).collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    private static String after(String words, String part) {
        return part == null ? null : words + part;
    }

    private static Stream<String> known(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull);
    }
}
