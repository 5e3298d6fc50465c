package org.parley.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.parley.dataset.Dataset;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.Column;
import org.parley.view.Links;
import org.parley.view.ReferenceOrder;
import org.parley.view.View;

/** The records of a dataset as files have them: in which order they come, and which are written inside which. */
final class ExportedRecords {

    private final Dataset dataset;
    private final View view;
    private final int[] inOrder;
    private final int[] places;

    ExportedRecords(Dataset dataset) {
        this.dataset = dataset;
        this.view = dataset.view();
        this.inOrder = ReferenceOrder.of(view);
        this.places = new int[inOrder.length];
        for (int place = 0; place < inOrder.length; place++) {
            places[inOrder[place]] = place;
        }
    }

    /** The dataset. */
    Dataset dataset() {
        return dataset;
    }

    /** The kind of a record. */
    Kind kind(int number) {
        return view.kind(number);
    }

    /** The id of a record. */
    String id(int number) {
        return view.id(number);
    }

    /** The column of an attribute in which a record's value stands, at its {@link #index}. */
    Column column(int number, Attribute attribute) {
        return view.column(view.kind(number), attribute.name());
    }

    /** The place of a record's values in columns. */
    int index(int number) {
        return view.index(number);
    }

    /** Every record. */
    IntStream all() {
        return Arrays.stream(inOrder);
    }

    /** Every record of a kind. */
    IntStream all(Kind kind) {
        return all().filter(number -> kind.includes(kind(number)));
    }

    /** Those that a relation leads to, in the order of files. */
    int[] nested(int number, Relation relation) {
        int[] targets = targets(number, relation);
        Arrays.setAll(targets, index -> places[targets[index]]);
        Arrays.sort(targets);
        Arrays.setAll(targets, index -> inOrder[targets[index]]);
        return targets;
    }

    /** The ids of those that a relation leads to, in alphabetical order, since the record says nothing by another. */
    List<String> references(int number, Relation relation) {
        int[] targets = targets(number, relation);
        String[] ids = new String[targets.length];
        Arrays.setAll(ids, index -> view.id(targets[index]));
        Arrays.sort(ids);
        return List.of(ids);
    }

    private int[] targets(int number, Relation relation) {
        Links links = view.links(relation);
        return Arrays.copyOfRange(links.targets(), links.start(number), links.end(number));
    }
}
