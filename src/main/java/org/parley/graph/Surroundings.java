package org.parley.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.parley.model.Node;
import org.parley.model.Participation;
import org.parley.model.Place;

/** What is next to some records. */
public final class Surroundings {

    private Surroundings() {
    }

    /**
     * The records that are related to one with one of these ids, or to a place inside one of them; meetings are so to those
     * who took part in them. Ids that there are not have nothing around them.
     *
     * @param known which steps may be taken
     */
    public static Predicate<Node> of(RecordGraph graph, Collection<String> ids, Predicate<Step> known) {
        Set<Node> around = new HashSet<>();
        ids.forEach(id -> graph.record(id).ifPresent(record -> add(graph, record, known, around)));
        return around::contains;
    }

    private static void add(RecordGraph graph, Node record, Predicate<Step> known, Set<Node> around) {
        for (Step step : graph.steps(record)) {
            if (known.test(step) && around.add(step.to())) {
                if (step.to() instanceof Participation participation) {
                    around.add(participation.meeting);
                } else if (record instanceof Place && step.to() instanceof Place && step.relation().name().equals("places")) {
                    add(graph, step.to(), known, around);
                }
            }
        }
    }
}
