package org.parley.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;

/** No two records have the same value where the model says that it tells them apart. */
final class UniqueRule implements Rule {

    /** That records of a kind have a value of an attribute or of several relations. */
    private record Taken(Kind kind, Object unique, Object value) {
    }

    @Override
    public void check(Register register, Problems problems) {
        Map<Taken, Draft> seen = new HashMap<>();
        for (Draft draft : register.drafts()) {
            if (draft.entity() != null) {
                for (Attribute attribute : draft.kind().attributes()) {
                    if (attribute.isUnique()) {
                        checkAttribute(draft, attribute, seen, problems);
                    }
                }
                for (List<Relation> relations : draft.kind().uniqueReferences()) {
                    checkReferences(draft, relations, seen, problems);
                }
            }
        }
    }

    private static void checkAttribute(Draft draft, Attribute attribute, Map<Taken, Draft> seen, Problems problems) {
        Object value = attribute.get(draft.entity());
        if (value != null) {
            Draft first = seen.putIfAbsent(new Taken(draft.kind(), attribute, value), draft);
            if (first != null) {
                problems.add(draft.at(attribute.name()), "\"" + value + "\" is taken already ("
                        + first.at(attribute.name()) + ")");
            }
        }
    }

    private static void checkReferences(Draft draft, List<Relation> relations, Map<Taken, Draft> seen,
            Problems problems) {
        List<Object> targets = new ArrayList<>();
        for (Relation relation : relations) {
            targets.add(((Link.Held) relation.link()).get(draft.entity()));
        }
        if (!targets.contains(null)) {
            Draft first = seen.putIfAbsent(new Taken(draft.kind(), relations, targets), draft);
            if (first != null) {
                String names = relations.stream().map(Relation::name).collect(Collectors.joining(" and "));
                problems.add(draft.at(), "has the same " + names + " as another " + draft.kind().noun() + " ("
                        + first.at() + ")");
            }
        }
    }
}
