package org.parley.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.ParagraphWithoutFacts;

/** A paragraph that is marked as one without facts is in the document, marked once, and cited by no fact. */
final class MarkedParagraphRule implements Rule {

    private static final String KEY = "withoutFacts";

    @Override
    public void check(Register register, Problems problems) {
        Map<Document, Map<Integer, Draft>> marked = new HashMap<>();
        for (Draft draft : register.drafts()) {
            if (draft.entity() instanceof Document document && !document.withoutFacts.isEmpty()) {
                checkMarks(draft, document, marked, problems);
            }
        }
        for (Draft draft : marked.isEmpty() ? Set.<Draft>of() : register.drafts()) {
            if (draft.entity() instanceof Citation citation && citation.document != null) {
                Draft document = marked.getOrDefault(citation.document, Map.of()).get(citation.paragraph);
                if (document != null) {
                    problems.add(draft.at("paragraph"), "paragraph " + citation.paragraph + " of \"" + document.id()
                            + "\" is marked as one without facts (" + document.at(KEY) + ")");
                }
            }
        }
    }

    private static void checkMarks(Draft draft, Document document, Map<Document, Map<Integer, Draft>> marked,
            Problems problems) {
        Map<Integer, Draft> numbers = new HashMap<>();
        for (String mark : document.withoutFacts) {
            int number = ParagraphWithoutFacts.of(mark).number();
            if (document.paragraphCount != null && number > document.paragraphCount) {
                problems.add(draft.at(KEY), "the document has " + document.paragraphCount + " paragraphs, so there is no "
                        + "paragraph " + number);
            } else if (numbers.put(number, draft) != null) {
                problems.add(draft.at(KEY), "paragraph " + number + " is marked twice");
            }
        }
        marked.put(document, numbers);
    }
}
