package org.parley.seed;

import java.util.HashSet;
import java.util.Set;

import org.parley.model.Citation;

/** A citation names a paragraph that its document has, and a fact cites each paragraph once. */
final class CitationRule implements Rule {

    private record Cited(String document, int paragraph) {
    }

    @Override
    public void check(Register register, Problems problems) {
        Draft fact = null;
        Set<Cited> cited = new HashSet<>(); // by this fact, whose citations are read one after the other
        for (Draft draft : register.drafts()) {
            if (draft.entity() instanceof Citation citation && citation.paragraph != null && citation.document != null) {
                checkParagraph(citation, draft, problems);
                if (draft.owner() != fact) {
                    fact = draft.owner();
                    cited.clear();
                }
                if (!cited.add(new Cited(citation.document.id, citation.paragraph))) {
                    problems.add(draft.at("paragraph"), "paragraph " + citation.paragraph + " of \""
                            + citation.document.id + "\" is cited twice for one fact");
                }
            }
        }
    }

    private static void checkParagraph(Citation citation, Draft draft, Problems problems) {
        Integer count = citation.document.paragraphCount;
        if (citation.paragraph < 1) {
            problems.add(draft.at("paragraph"), "paragraphs are counted from 1");
        } else if (count != null && citation.paragraph > count) {
            problems.add(draft.at("paragraph"), "\"" + citation.document.id + "\" has " + count + " paragraphs, so there is no paragraph "
                    + citation.paragraph);
        }
    }
}
