package org.parley.seed;

import java.time.LocalDate;
import java.util.List;

import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.Node;

/** Works out from which day on each record is known: what has been published by then says it. */
final class KnownFrom {

    private KnownFrom() {
    }

    /** Sets the day in every record. Each stands after those that it holds references to, as {@link LoadOrder} has it. */
    static void set(List<Node> records) {
        records.forEach(record -> record.knownFrom = null);
        for (Node record : records) {
            if (record instanceof Document document && document.publishedOn != null) {
                document.knownFrom = document.publishedOn.latest;
            } else if (record instanceof Citation citation) {
                citation.knownFrom = citation.document.knownFrom();
            }
        }
        // from the last to the first, so that a day reaches over any number of references
        for (int index = records.size() - 1; index >= 0; index--) {
            Node record = records.get(index);
            for (Relation relation : Metamodel.get().kind(record.getClass()).references()) {
                if (relation.isRequired()) {
                    reach((Node) ((Link.Held) relation.link()).get(record), record.knownFrom());
                }
            }
        }
    }

    private static void reach(Node record, LocalDate day) {
        if (day != null && (record.knownFrom() == null || day.isBefore(record.knownFrom()))) {
            record.knownFrom = day;
        }
    }
}
