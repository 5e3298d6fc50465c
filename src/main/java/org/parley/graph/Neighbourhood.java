package org.parley.graph;

import java.util.BitSet;
import java.util.Collection;

import org.parley.graph.RecordGraph.RelationEnd;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Participation;
import org.parley.model.Place;
import org.parley.view.View;

/** What is next to some records. */
public final class Neighbourhood {

    private static final Kind PLACE = Metamodel.get().kind(Place.class);
    private static final Kind PARTICIPATION = Metamodel.get().kind(Participation.class);
    private static final Relation PLACES_INSIDE = PLACE.relation("parent").inverse();
    private static final Relation MEETING = PARTICIPATION.relation("meeting");

    private final RecordGraph graph;
    private final View view;
    private final int day;
    private final BitSet records = new BitSet();
    private final BitSet entered = new BitSet();

    private Neighbourhood(RecordGraph graph, int day) {
        this.graph = graph;
        this.view = graph.view();
        this.day = day;
    }

    /**
     * The records that are related to one of a kind with one of these ids, or to a place inside one of them, as far as all
     * are known on a day; meetings are so to those who took part in them. Around ids that there are not is nothing.
     */
    public static BitSet of(RecordGraph graph, Kind kind, Collection<String> ids, int day) {
        View view = graph.view();
        Neighbourhood neighbourhood = new Neighbourhood(graph, day);
        ids.stream().mapToInt(view::number).filter(number -> number >= view.first(kind) && number < view.end(kind)
                && view.knownFrom(number) <= day).forEach(neighbourhood::add);
        return neighbourhood.records;
    }

    private void add(int record) {
        if (entered.get(record)) {
            return;
        }
        entered.set(record);
        for (RelationEnd end : graph.ends(record)) {
            for (int index = end.links().start(record); index < end.links().end(record); index++) {
                int target = end.links().targets()[index];
                if (view.knownFrom(target) <= day) {
                    records.set(target);
                    if (view.kind(target) == PARTICIPATION) {
                        records.set(view.links(MEETING).targets()[view.links(MEETING).start(target)]);
                    } else if (end.relation() == PLACES_INSIDE) {
                        add(target);
                    }
                }
            }
        }
    }
}
