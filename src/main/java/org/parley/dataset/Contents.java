package org.parley.dataset;

import java.util.List;

import org.parley.condition.Conditions;
import org.parley.graph.RecordGraph;
import org.parley.model.DatasetDescription;
import org.parley.model.Node;
import org.parley.search.SearchIndex;
import org.parley.suggestion.NearestIds;
import org.parley.timeline.Timeline;
import org.parley.view.View;

/** One version of the record in memory, with what follows from it: conditions, connections, order of time, words. */
public final class Contents {

    private final DatasetDescription description;
    private final View view;
    private final Conditions conditions;
    private final RecordGraph graph;
    private final Timeline timeline;
    private volatile SearchIndex search;
    private volatile NearestIds nearestIds;

    /** The contents of a record with these entries, of which nothing but the view of them is kept. */
    public Contents(List<Node> records, DatasetDescription description) {
        this.description = description;
        view = View.of(records);
        conditions = new Conditions(view);
        graph = new RecordGraph(view);
        timeline = new Timeline(view);
    }

    /** What the record says of itself as a whole. */
    public DatasetDescription description() {
        return description;
    }

    /** The records, laid out for walking. */
    public View view() {
        return view;
    }

    /** Which records fit conditions. */
    public Conditions conditions() {
        return conditions;
    }

    /** The records and the relations between them. */
    public RecordGraph graph() {
        return graph;
    }

    /** What happened when. */
    public Timeline timeline() {
        return timeline;
    }

    /** Where words stand; made when it is first asked for, since it takes as long as all the rest. */
    public SearchIndex search() {
        if (search == null) {
            synchronized (this) {
                if (search == null) {
                    search = new SearchIndex(view);
                }
            }
        }
        return search;
    }

    /** Ids that may have been meant; made when an unknown one is first asked for. */
    public NearestIds nearestIds() {
        if (nearestIds == null) {
            nearestIds = new NearestIds(view);
        }
        return nearestIds;
    }
}
