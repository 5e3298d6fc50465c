package org.parley.seed.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Fact;
import org.parley.model.UncertainDate;

/** What follows something is not dated before it. */
final class OrderAgainstDates implements ReviewRule {

    private final Map<Class<?>, Optional<Attribute>> dates = new HashMap<>();

    OrderAgainstDates() {
        for (Kind kind : Metamodel.get().concreteKinds()) {
            dates.put(kind.type(), kind.date());
        }
    }

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Fact fact : evidence.all(Fact.class)) {
            for (Fact earlier : fact.follows) {
                UncertainDate date = date(fact);
                UncertainDate before = date(earlier);
                if (date != null && before != null && date.isBefore(before)) {
                    remarks.add(fact, "follows", "is dated " + date + ", before \"" + earlier.id
                            + "\", which it follows, of " + before);
                }
            }
        }
    }

    private UncertainDate date(Fact fact) {
        return dates.get(fact.getClass()).map(date -> (UncertainDate) date.get(fact)).orElse(null);
    }
}
