package org.parley.seed;

import java.util.HashMap;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.model.UncertainDate;

/** What has a beginning and an end does not end before it begins, and the low figure is not higher than the high one. */
final class Ranges {

    private static final String LOW = "Low";
    private static final String HIGH = "High";

    private final Problems problems;

    Ranges(Problems problems) {
        this.problems = problems;
    }

    /** Checks a record that all values have been set in. */
    void check(Draft draft, Tree.Fields fields) {
        if (draft.kind().isPeriod()) {
            checkDates(values(draft.kind().attributes(), draft.entity()), fields);
        }
        for (Attribute attribute : draft.kind().attributes()) {
            if (attribute.isStructure() && attribute.get(draft.entity()) != null
                    && fields.get(attribute.name()) instanceof Tree.Fields figures) {
                checkFigures(values(attribute.parts(), attribute.get(draft.entity())), figures);
            }
        }
    }

    private void checkDates(Map<String, Object> values, Tree.Fields fields) {
        if (values.get("from") instanceof UncertainDate from && values.get("until") instanceof UncertainDate until
                && until.isBefore(from)) {
            problems.add(fields.at("until"), until + " is before " + from + ", when it began");
        }
    }

    private void checkFigures(Map<String, Object> values, Tree.Fields figures) {
        values.forEach((name, low) -> {
            String stem = name.substring(0, Math.max(0, name.length() - LOW.length()));
            if (name.equals(stem + LOW) && low instanceof Integer least
                    && values.get(stem + HIGH) instanceof Integer most && least > most) {
                problems.add(figures.at(stem + HIGH), most + " is less than " + name + ", which is " + least);
            }
        });
    }

    private static Map<String, Object> values(Iterable<Attribute> attributes, Object holder) {
        Map<String, Object> values = new HashMap<>();
        attributes.forEach(attribute -> values.put(attribute.name(), attribute.get(holder)));
        return values;
    }
}
