package org.parley.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.parley.graph.RecordGraph;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;
import org.parley.search.SearchIndex;
import org.parley.timeline.Timeline;

/**
 * All records in memory, prepared for the questions that a database does not answer well: how they are connected, what
 * happened when, where words stand.
 */
public final class Contents {

    private final List<Node> records;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final RecordGraph graph;
    private final SearchIndex search;
    private final Timeline timeline;

    /** These records, each after those it holds a reference to. */
    public Contents(List<Node> records) {
        this.records = List.copyOf(records);
        Metamodel.get().concreteKinds().forEach(kind -> counts.put(kind.plural(), 0));
        records.forEach(node -> counts.merge(Metamodel.get().kind(node.getClass()).plural(), 1, Integer::sum));
        graph = new RecordGraph(records);
        search = new SearchIndex(records);
        timeline = new Timeline(records);
    }

    /** Every record, each after those it holds a reference to. */
    public List<Node> records() {
        return records;
    }

    /** How many records there are of each kind, by the kind's plural, in alphabetical order. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** The records and the relations between them. */
    public RecordGraph graph() {
        return graph;
    }

    /** Where words stand. */
    public SearchIndex search() {
        return search;
    }

    /** What happened when. */
    public Timeline timeline() {
        return timeline;
    }
}
