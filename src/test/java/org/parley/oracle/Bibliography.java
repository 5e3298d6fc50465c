package org.parley.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

import org.parley.bibliography.BibliographicEntry;
import org.parley.bibliography.EntryType;
import org.parley.model.Document;

/** How documents are cited; what the texts look like is for tests of their own. */
final class Bibliography {

    static final Map<String, Function<BibliographicEntry, String>> FIELDS = Map.of(
            "citationText", BibliographicEntry::text, "bibtex", BibliographicEntry::bibTeX, "cslJson", BibliographicEntry::cslJson);

    private Bibliography() {
    }

    static BibliographicEntry entry(Document document, LocalDate day) {
        boolean published = document.publisher != null && Records.isKnown(document.publisher, day);
        return new BibliographicEntry(EntryType.DOCUMENT, document.id, document.title, document.author,
                published ? document.publisher.name : null, document.publishedOn, document.url, document.archivedUrl,
                document.retrievedOn, document.language, null, null);
    }
}
