package org.parley.seed.review;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.ParagraphWithoutFacts;

/**
 * Of a document that is cited at all, each paragraph is cited, or marked as one without facts; so nothing in it was passed
 * over without a word.
 */
final class UncitedParagraphs implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        Map<Document, SortedSet<Integer>> accounted = new IdentityHashMap<>();
        for (Citation citation : evidence.all(Citation.class)) {
            accounted.computeIfAbsent(citation.document, document -> new TreeSet<>()).add(citation.paragraph);
        }
        for (Document document : evidence.all(Document.class)) {
            SortedSet<Integer> paragraphs = accounted.get(document);
            if (paragraphs != null) {
                document.withoutFacts.forEach(mark -> paragraphs.add(ParagraphWithoutFacts.of(mark).number()));
                String missing = missing(paragraphs, document.paragraphCount);
                if (!missing.isEmpty()) {
                    remarks.add(document, "withoutFacts", "no fact cites " + missing + "; add the facts that stand there, "
                            + "or say here why there are none");
                }
            }
        }
    }

    /** The paragraphs that are not there, in words; a document may have more of them than could be listed. */
    private static String missing(SortedSet<Integer> paragraphs, int count) {
        StringJoiner missing = new StringJoiner(", ");
        int next = 1;
        for (int paragraph : paragraphs) {
            add(next, paragraph - 1, missing);
            next = paragraph + 1;
        }
        add(next, count, missing);
        return missing.toString();
    }

    private static void add(int first, int last, StringJoiner missing) {
        if (first == last) {
            missing.add("paragraph " + first);
        } else if (first < last) {
            missing.add("paragraphs " + first + " to " + last);
        }
    }
}
