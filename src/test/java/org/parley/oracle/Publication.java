package org.parley.oracle;

import java.time.LocalDate;
import java.util.List;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/** Gives generated records days from which on they are known, as if documents had told of them. */
final class Publication {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 1);
    private static final int DAYS = 6;

    private Publication() {
    }

    /** A record is known with those that cannot be without it at the latest. Each stands after those that it refers to. */
    static List<Node> spread(List<Node> records) {
        for (int i = 0; i < records.size(); i++) {
            records.get(i).knownFrom = i % (DAYS + 1) == DAYS ? null : FIRST_DAY.plusDays(i % (DAYS + 1));
        }
        for (int i = records.size() - 1; i >= 0; i--) {
            Node record = records.get(i);
            Records.kind(record).relations().stream().filter(Relation::isRequired)
                    .flatMap(relation -> Records.references((Link.Held) relation.link(), record))
                    .forEach(required -> reach(required, record.knownFrom()));
        }
        return records;
    }

    private static void reach(Node required, LocalDate day) {
        if (day != null && !Records.isKnown(required, day)) {
            required.knownFrom = day;
        }
    }
}
