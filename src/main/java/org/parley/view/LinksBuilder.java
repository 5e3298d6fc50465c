package org.parley.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * Makes the links of all relations. Each end is filled by going through the records at the other end in their order, so
 * that nothing has to be sorted.
 */
final class LinksBuilder {

    private final View view;
    private final Map<Relation, Links> links = new HashMap<>();

    private LinksBuilder(View view) {
        this.view = view;
    }

    /** The links of every relation, by both of its ends, between records that are grouped by their concrete kinds. */
    static Map<Relation, Links> of(View view, Map<Kind, List<Node>> records) {
        LinksBuilder builder = new LinksBuilder(view);
        List<Relation> relations = Metamodel.get().relations();
        for (Relation relation : relations) {
            if (relation.link() instanceof Link.Held held) {
                Links unordered = builder.read(relation, held, records);
                Links back = builder.turned(relation.source(), unordered, relation.target());
                builder.links.put(relation.inverse(), back);
                builder.links.put(relation, builder.turned(relation.target(), back, relation.source()));
            }
        }
        relations.forEach(relation -> {
            if (relation.link() instanceof Link.Over over) {
                builder.links.put(relation, builder.across(relation, over));
            }
        });
        return builder.links;
    }

    private int size(Kind kind) {
        return view.end(kind) - view.first(kind);
    }

    /** What records hold, in no order. */
    private Links read(Relation relation, Link.Held held, Map<Kind, List<Node>> records) {
        Kind source = relation.source();
        int[] counts = new int[size(source)];
        int[][] targets = new int[counts.length][];
        for (Kind kind : source.concrete()) {
            int number = view.first(kind);
            for (Node record : records.getOrDefault(kind, List.of())) {
                int index = number++ - view.first(source);
                targets[index] = numbers(held.get(record));
                counts[index] = targets[index].length;
            }
        }
        Links.Builder builder = new Links.Builder(view.first(source), counts);
        for (int index = 0; index < counts.length; index++) {
            for (int target : targets[index]) {
                builder.add(view.first(source) + index, target);
            }
        }
        return builder.build();
    }

    private int[] numbers(Object held) {
        if (held instanceof Collection<?> many) {
            return many.stream().mapToInt(target -> view.number(((Node) target).id())).toArray();
        }
        return held == null ? new int[0] : new int[] { view.number(((Node) held).id()) };
    }

    /** The same links from their other end, which is a kind; their targets are in order. */
    private Links turned(Kind source, Links given, Kind target) {
        int first = view.first(target);
        int[] counts = new int[size(target)];
        count(given, first, counts);
        Links.Builder builder = new Links.Builder(first, counts);
        for (int from : view.natural(source).inOrder()) {
            for (int index = given.start(from); index < given.end(from); index++) {
                builder.add(given.targets()[index], from);
            }
        }
        return builder.build();
    }

    private static void count(Links links, int first, int[] counts) {
        for (int target : links.targets()) {
            if (target != Links.NONE) {
                counts[target - first]++;
            }
        }
    }

    /** Links over records of a third kind; to the same record by way of several, there is one. */
    private Links across(Relation relation, Link.Over over) {
        Links linking = links.get(over.linking().relation(over.to()).inverse());
        Links sources = links.get(over.linking().relation(over.from()));
        IntPredicate opens = opens(over);
        int first = view.first(relation.source());
        int[] counts = new int[size(relation.source())];
        for (int record = view.first(over.linking()); record < view.end(over.linking()); record++) {
            if (opens.test(record)) {
                counts[sources.targets()[sources.start(record)] - first]++;
            }
        }
        Links.Builder builder = new Links.Builder(first, counts);
        for (int target : view.natural(relation.target()).inOrder()) {
            for (int index = linking.start(target); index < linking.end(target); index++) {
                int record = linking.targets()[index];
                if (opens.test(record)) {
                    builder.add(sources.targets()[sources.start(record)], target, view.knownFrom(record));
                }
            }
        }
        return builder.build();
    }

    /** Whether a record of the third kind opens the way. */
    private IntPredicate opens(Link.Over over) {
        if (over.when().isEmpty()) {
            return record -> true;
        }
        ChoiceColumn choices = (ChoiceColumn) view.column(over.linking(), over.when().get().name());
        return record -> choices.value(view.index(record)) instanceof Enum<?> value && value.name().equals(over.is());
    }
}
