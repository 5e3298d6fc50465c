package org.parley.seed.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.model.Citation;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.StatusChange;

/** The facts of a record, and by when the documents that they cite had been published. */
final class Evidence {

    private final Map<Class<?>, List<Node>> byClass = new LinkedHashMap<>();
    /** The last day on which a document that the fact cites can have been published; {@link LocalDate#MAX} is not known. */
    private final Map<Fact, LocalDate> lastPublished = new IdentityHashMap<>();

    private final Set<Fact> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Link.Held> owners = new HashMap<>();

    Evidence(List<Node> records) {
        records.forEach(record -> byClass.computeIfAbsent(record.getClass(), key -> new ArrayList<>()).add(record));
        all(StatusChange.class).forEach(change -> changed.add(changed(change)));
        for (Citation citation : all(Citation.class)) {
            LocalDate day = citation.document.publishedOn == null ? null : citation.document.publishedOn.latest;
            lastPublished.merge(citation.fact, day == null ? LocalDate.MAX : day,
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** All records of a kind, those of its special cases too. */
    <T> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        byClass.forEach((each, ofClass) -> {
            if (type.isAssignableFrom(each)) {
                ofClass.forEach(record -> all.add(type.cast(record)));
            }
        });
        return all;
    }

    /** Whether the history of a fact is told by changes. */
    boolean hasChanges(Fact fact) {
        return changed.contains(fact);
    }

    /** What a change changed: the one record that it cannot be without. */
    Fact changed(StatusChange change) {
        return (Fact) owners.computeIfAbsent(change.getClass(), type -> Metamodel.get().kind(type).references().stream()
                .filter(relation -> relation.isRequired()).map(relation -> (Link.Held) relation.link()).findFirst()
                .orElseThrow()).get(change);
    }

    /** Whether all documents that a fact cites had certainly been published before a day. */
    boolean isToldBefore(Fact fact, LocalDate day) {
        return day != null && lastPublished.getOrDefault(fact, LocalDate.MAX).isBefore(day);
    }

    /** The last day on which one of the documents that a fact cites can have been published, for messages. */
    LocalDate lastPublished(Fact fact) {
        return lastPublished.get(fact);
    }
}
