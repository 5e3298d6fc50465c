package org.parley.seed.review;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Fact;
import org.parley.model.StatusChange;

/** What always has a status has one from the day on which it is known, so that one of its changes is told by then. */
final class StatusToldLate implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        Map<Fact, LocalDate> firstTold = new IdentityHashMap<>();
        for (StatusChange change : evidence.all(StatusChange.class)) {
            LocalDate day = change.knownFrom == null ? LocalDate.MIN : change.knownFrom;
            firstTold.merge(evidence.changed(change), day, (one, other) -> one.isBefore(other) ? one : other);
        }
        firstTold.forEach((fact, day) -> {
            if (fact.knownFrom != null && fact.knownFrom.isBefore(day)) {
                statusOf(fact).ifPresent(status -> remarks.add(fact, status.latestOf().orElseThrow(), "the first is told on "
                        + day + ", but the record is known from " + fact.knownFrom + " on; give the " + status.name()
                        + " that it had by then"));
            }
        });
    }

    private static Optional<Attribute> statusOf(Fact fact) {
        Kind kind = Metamodel.get().kind(fact.getClass());
        return kind.attributes().stream().filter(attribute -> attribute.latestOf().isPresent() && attribute.isRequired())
                .findFirst();
    }
}
