package org.parley.seed;

import java.util.HashMap;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;

/** No two records have the same value where the model says that it tells them apart. */
final class UniqueRule implements Rule {

    /** That records of a kind have a value of an attribute. */
    private record Taken(Kind kind, Attribute attribute, Object value) {
    }

    @Override
    public void check(Register register, Problems problems) {
        Map<Taken, Draft> seen = new HashMap<>();
        for (Draft draft : register.drafts()) {
            if (draft.entity() != null) {
                for (Attribute attribute : draft.kind().attributes()) {
                    if (attribute.isUnique()) {
                        check(draft, attribute, seen, problems);
                    }
                }
            }
        }
    }

    private static void check(Draft draft, Attribute attribute, Map<Taken, Draft> seen, Problems problems) {
        Object value = attribute.get(draft.entity());
        if (value != null) {
            Draft first = seen.putIfAbsent(new Taken(draft.kind(), attribute, value), draft);
            if (first != null) {
                problems.add(draft.at(attribute.name()), "\"" + value + "\" is taken already ("
                        + first.at(attribute.name()) + ")");
            }
        }
    }
}
