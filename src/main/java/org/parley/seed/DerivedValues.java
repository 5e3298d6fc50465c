package org.parley.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.model.Basis;
import org.parley.model.Citation;
import org.parley.model.Fact;
import org.parley.model.StatusChange;

/**
 * Sets what follows from what else is written: how citations have their facts, on whose word facts stand, and what the
 * latest change has made of what changes. Whoever writes such a value all the same must agree with what follows.
 */
final class DerivedValues {

    private final Problems problems;
    /** By the record that changed, then by the relation to its changes. */
    private final Map<Draft, Map<String, List<Draft>>> changes = new LinkedHashMap<>();

    private DerivedValues(Problems problems) {
        this.problems = problems;
    }

    /** Sets them in all records, whose references have been resolved. */
    static void set(Register register, Problems problems) {
        DerivedValues values = new DerivedValues(problems);
        Map<Draft, Basis> best = new LinkedHashMap<>();
        for (Draft draft : register.drafts()) {
            if (draft.entity() instanceof Citation citation) {
                values.set(draft, citation);
                best.merge(draft.owner(), citation.basis, (one, other) -> one.compareTo(other) < 0 ? one : other);
            } else if (draft.entity() instanceof StatusChange && draft.owner() != null) {
                values.changes.computeIfAbsent(draft.owner(), key -> new LinkedHashMap<>()).computeIfAbsent(
                        Form.of(draft.kind()).owner().orElseThrow().inverse().name(), key -> new ArrayList<>()).add(draft);
            }
        }
        values.changes.values().forEach(byRelation -> byRelation.replaceAll((relation, changes) -> ChangeOrder.of(changes)));
        for (Draft draft : register.drafts()) {
            if (draft.entity() != null) {
                Form.of(draft.kind()).derived().forEach(
                        attribute -> values.set(draft, attribute, best.getOrDefault(draft, Basis.STATED)));
            }
        }
    }

    private void set(Draft draft, Citation citation) {
        boolean named = citation.attributedTo != null;
        Basis follows = citation.basisOfSource();
        if (citation.basis == null) {
            citation.basis = follows;
        } else if (citation.basis == Basis.INFERRED) {
            problems.add(draft.at("basis"), "is INFERRED, but what a document does not have is told by inferredFrom of the fact");
            citation.basis = follows;
        } else if (citation.basis != Basis.SUPPOSED && citation.basis.compareTo(follows) < 0
                || citation.basis == Basis.ATTRIBUTED && !named) {
            problems.add(draft.at("basis"), "is " + citation.basis + ", but " + switch (follows) {
                case STATED -> "attributedTo does not say to whom";
                case ATTRIBUTED -> "attributedTo names a source";
                default -> "attribution tells of a source";
            });
        }
    }

    private void set(Draft draft, Attribute attribute, Basis best) {
        if (attribute.basisOf().isPresent()) {
            set(draft, attribute, ((Fact) draft.entity()).inferredFrom == null ? best : Basis.INFERRED,
                    "its citations and inferredFrom make it ");
        }
        attribute.latestOf().ifPresent(relation -> {
            List<Draft> ordered = changes.getOrDefault(draft, Map.of()).get(relation);
            if (ordered != null) {
                Draft last = ordered.get(ordered.size() - 1);
                Object value = last.kind().attribute(attribute.name()).get(last.entity());
                if (value != null) {
                    set(draft, attribute, value, "the latest of " + relation + " is ");
                }
            }
        });
    }

    private void set(Draft draft, Attribute attribute, Object value, String reason) {
        Object given = attribute.get(draft.entity());
        if (given != null && !given.equals(value)) {
            problems.add(draft.at(attribute.name()), "is " + given + ", but " + reason + value);
        }
        attribute.set(draft.entity(), value);
    }
}
