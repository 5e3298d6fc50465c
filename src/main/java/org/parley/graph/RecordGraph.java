package org.parley.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.view.Links;
import org.parley.view.View;

/** Every record with the steps that lead from it: each relation that a record holds, from both of its ends. */
public final class RecordGraph {

    private final View view;
    /** By the index of a record's kind, in the order of the relations' names. */
    private final List<List<RelationEnd>> ends = new ArrayList<>();

    /**
     * A relation as seen from a record.
     *
     * @param relation the relation
     * @param links where it leads
     */
    record RelationEnd(Relation relation, Links links) {

        /** The relation as seen from the record that holds the reference. */
        Relation held() {
            return relation.link() instanceof Link.Held ? relation : relation.inverse();
        }
    }

    /** The graph of a view's records. */
    public RecordGraph(View view) {
        this.view = view;
        for (Kind kind : view.kinds()) {
            List<RelationEnd> ofKind = new ArrayList<>();
            for (Relation relation : Metamodel.get().relations()) {
                if (relation.link() instanceof Link.Held) {
                    add(kind, relation, ofKind);
                    add(kind, relation.inverse(), ofKind);
                }
            }
            ofKind.sort(Comparator.comparing(end -> end.relation().name()));
            ends.add(ofKind);
        }
    }

    private void add(Kind kind, Relation relation, List<RelationEnd> ofKind) {
        if (relation.source().includes(kind)) {
            ofKind.add(new RelationEnd(relation, view.links(relation)));
        }
    }

    /** The records. */
    View view() {
        return view;
    }

    /** The relations that can lead from a record. */
    List<RelationEnd> ends(int record) {
        return ends.get(view.kindIndex(record));
    }

    /** The steps that lead from a record, in the order of the relations' names and the other records' ids. */
    public List<Step> steps(int record) {
        List<Step> steps = new ArrayList<>();
        for (RelationEnd end : ends(record)) {
            int first = steps.size();
            for (int index = end.links().start(record); index < end.links().end(record); index++) {
                steps.add(new Step(record, end.relation(), end.links().targets()[index]));
            }
            steps.subList(first, steps.size()).sort(Comparator.comparing(step -> view.id(step.to())));
        }
        return steps;
    }
}
