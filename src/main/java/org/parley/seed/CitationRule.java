package org.parley.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.parley.model.Citation;

/** A citation names a paragraph that its document has, and a fact cites each paragraph once. */
final class CitationRule implements Rule {

    /** A paragraph, as cited by one fact. */
    private record Cited(Draft fact, String document, int paragraph) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Cited cited && fact == cited.fact && document.equals(cited.document)
                    && paragraph == cited.paragraph;
        }

        @Override
        public int hashCode() {
            return document.hashCode() * 31 + paragraph;
        }
    }

    @Override
    public void check(List<Draft> drafts, Problems problems) {
        Set<Cited> cited = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.entity() instanceof Citation citation && citation.paragraph != null && citation.document != null) {
                checkParagraph(citation, draft.at("paragraph"), problems);
                if (!cited.add(new Cited(draft.owner(), citation.document.id, citation.paragraph))) {
                    problems.add(draft.at("paragraph"), "paragraph " + citation.paragraph + " of \""
                            + citation.document.id + "\" is cited twice for one fact");
                }
            }
        }
    }

    private static void checkParagraph(Citation citation, Location at, Problems problems) {
        Integer count = citation.document.paragraphCount;
        if (citation.paragraph < 1) {
            problems.add(at, "paragraphs are counted from 1");
        } else if (count != null && citation.paragraph > count) {
            problems.add(at, "\"" + citation.document.id + "\" has " + count + " paragraphs, so there is no paragraph "
                    + citation.paragraph);
        }
    }
}
