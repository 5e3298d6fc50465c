package org.parley.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Relation;
import org.parley.model.Basis;
import org.parley.model.Citation;
import org.parley.model.Fact;
import org.parley.model.Node;

/** Values of records as they were known on a day. */
final class Known {

    private Known() {
    }

    /** The value of an attribute as far as it was known on a day; null is now. */
    static Object value(Node record, Attribute attribute, Records records, LocalDate day) {
        Object value = attribute.get(record);
        if (day == null) {
            return value;
        } else if (attribute.name().equals("basis") && record instanceof Fact) {
            return value == Basis.INFERRED ? value : basis(record, records, day, (Basis) value);
        }
        Optional<Relation> changes = attribute.latestOf().map(Records.kind(record)::relation);
        return changes.isPresent() ? latest(record, changes.get(), attribute, records, day) : value;
    }

    private static Basis basis(Node fact, Records records, LocalDate day, Basis now) {
        return records.related(Records.kind(fact).relation("citations"), fact, day).stream()
                .map(citation -> ((Citation) citation).basis).min(Comparator.naturalOrder()).orElse(now);
    }

    /** That of the last change that was known; of none that was known, the first if there must be one; else its own. */
    private static Object latest(Node record, Relation changes, Attribute attribute, Records records, LocalDate day) {
        Ordering inTime = Ordering.of(changes.target(), null);
        List<Node> known = inTime.sorted(records.related(changes, record, day));
        List<Node> all = inTime.sorted(records.related(changes, record, null));
        if (known.isEmpty() && !all.isEmpty() && !attribute.isRequired()) {
            return null;
        }
        Node decides = !known.isEmpty() ? known.get(known.size() - 1) : all.isEmpty() ? record : all.get(0);
        return Records.kind(decides).attribute(attribute.name()).get(decides);
    }
}
