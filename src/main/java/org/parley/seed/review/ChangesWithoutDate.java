package org.parley.seed.review;

import java.util.HashSet;
import java.util.Set;

import org.parley.model.Fact;
import org.parley.model.StatusChange;

/** A change without a date counts as the latest, which is seldom meant where there are others. */
final class ChangesWithoutDate implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        Set<Fact> changedBefore = new HashSet<>();
        for (StatusChange change : evidence.all(StatusChange.class)) {
            if (change.date != null) {
                changedBefore.add(evidence.changed(change));
            }
        }
        for (StatusChange change : evidence.all(StatusChange.class)) {
            if (change.date == null && changedBefore.contains(evidence.changed(change))) {
                remarks.add(change, "date", "is missing, so that this counts as the latest change; give one, and if only a bound is "
                        + "known, that: [..2025-05-14]");
            }
        }
    }
}
