package org.parley.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.model.UncertainDate;

/** What has a beginning and an end does not end before it begins, and the low figure is not higher than the high one. */
final class RangeRule implements Rule {

    private static final String LOW = "Low";
    private static final String HIGH = "High";

    @Override
    public void check(List<Draft> drafts, Problems problems) {
        for (Draft draft : drafts) {
            if (draft.entity() != null) {
                Map<String, Object> values = values(draft.kind().attributes(), draft.entity());
                checkDates(draft, values, problems);
                draft.kind().attributes().stream().filter(Attribute::isStructure)
                        .forEach(attribute -> checkFigures(draft, attribute, problems));
            }
        }
    }

    private static void checkDates(Draft draft, Map<String, Object> values, Problems problems) {
        if (values.get("from") instanceof UncertainDate from && values.get("until") instanceof UncertainDate until
                && from.earliest != null && until.latest != null && until.latest.isBefore(from.earliest)) {
            problems.add(draft.at("until"), until + " is before " + from + ", when it began");
        }
    }

    private static void checkFigures(Draft draft, Attribute structure, Problems problems) {
        if (structure.get(draft.entity()) == null || !(draft.fields().get(structure.name()) instanceof Tree.Fields fields)) {
            return;
        }
        Map<String, Object> values = values(Attribute.declaredIn(structure.type()), structure.get(draft.entity()));
        values.forEach((name, low) -> {
            String stem = name.substring(0, Math.max(0, name.length() - LOW.length()));
            if (name.equals(stem + LOW) && low instanceof Integer least
                    && values.get(stem + HIGH) instanceof Integer most && least > most) {
                problems.add(fields.at(stem + HIGH), most + " is less than " + name + ", which is " + least);
            }
        });
    }

    private static Map<String, Object> values(Iterable<Attribute> attributes, Object holder) {
        Map<String, Object> values = new LinkedHashMap<>();
        attributes.forEach(attribute -> values.put(attribute.name(), attribute.get(holder)));
        return values;
    }
}
