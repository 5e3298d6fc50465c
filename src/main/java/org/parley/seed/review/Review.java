package org.parley.seed.review;

import java.util.List;

import org.parley.model.Node;

/** Looks through a record without errors for what may not be meant. */
public final class Review {

    private static final List<ReviewRule> RULES = List.of(new UncitedParagraphs(), new ResponsesOfMakers(),
            new SilenceAsResponse(), new DisputesWithoutClaims(), new EventsToldBefore(), new AttendanceToldBefore(),
            new StatusToldLate(), new ChangesWithoutDate(), new UnsupportedBounds(), new EffectsBeforeCauses(),
            new OrderAgainstDates(), new TextsAheadOfSources());

    private Review() {
    }

    /**
     * Reviews a record.
     *
     * @param records all of it, each with the day from which it is known
     * @param remarks takes what is found
     */
    public static void of(List<Node> records, Remarks remarks) {
        Evidence evidence = new Evidence(records);
        RULES.forEach(rule -> rule.review(evidence, remarks));
    }
}
