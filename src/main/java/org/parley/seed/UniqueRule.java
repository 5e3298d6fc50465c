package org.parley.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;

/** No two records have the same value where the model says that it tells them apart. */
final class UniqueRule implements Rule {

    @Override
    public void check(List<Draft> drafts, Problems problems) {
        Map<List<Object>, Draft> seen = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.entity() != null) {
                draft.kind().attributes().stream().filter(Attribute::isUnique)
                        .forEach(attribute -> checkAttribute(draft, attribute, seen, problems));
                draft.kind().uniqueReferences().forEach(relations -> checkReferences(draft, relations, seen, problems));
            }
        }
    }

    private static void checkAttribute(Draft draft, Attribute attribute, Map<List<Object>, Draft> seen,
            Problems problems) {
        Object value = attribute.get(draft.entity());
        if (value != null) {
            Draft first = seen.putIfAbsent(List.of(draft.kind(), attribute.name(), value), draft);
            if (first != null) {
                problems.add(draft.at(attribute.name()), "\"" + value + "\" is taken already ("
                        + first.at(attribute.name()) + ")");
            }
        }
    }

    private static void checkReferences(Draft draft, List<Relation> relations, Map<List<Object>, Draft> seen,
            Problems problems) {
        List<Object> targets = relations.stream().map(relation -> ((Link.Held) relation.link()).get(draft.entity()))
                .collect(Collectors.toList());
        if (targets.stream().noneMatch(Objects::isNull)) {
            Draft first = seen.putIfAbsent(List.of(draft.kind(), relations, targets), draft);
            if (first != null) {
                String names = relations.stream().map(Relation::name).collect(Collectors.joining(" and "));
                problems.add(draft.at(), "has the same " + names + " as another " + draft.kind().noun() + " ("
                        + first.at() + ")");
            }
        }
    }
}
