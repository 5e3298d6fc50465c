package org.parley.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

/**
 * The numbers of records, from 0 on. Those of one kind follow each other, and those of kinds that are special cases of
 * one, so that every kind, an abstract one too, is a range of numbers.
 */
final class Numbering {

    private final List<Kind> kinds;
    /** Of each concrete kind, by its index: the number of its first record; and at the end, how many records there are. */
    private final int[] firsts;
    private final byte[] kindOf;
    private final Map<Kind, Integer> indexes = new HashMap<>();

    private Numbering(List<Kind> kinds, int[] firsts) {
        this.kinds = kinds;
        this.firsts = firsts;
        this.kindOf = new byte[firsts[kinds.size()]];
        for (int index = 0; index < kinds.size(); index++) {
            indexes.put(kinds.get(index), index);
            Arrays.fill(kindOf, firsts[index], firsts[index + 1], (byte) index);
        }
    }

    /** The numbering of records that are grouped by kind. */
    static Numbering of(Map<Kind, List<Node>> records) {
        List<Kind> kinds = concreteKinds();
        int[] firsts = new int[kinds.size() + 1];
        for (int index = 0; index < kinds.size(); index++) {
            firsts[index + 1] = firsts[index] + records.getOrDefault(kinds.get(index), List.of()).size();
        }
        return new Numbering(kinds, firsts);
    }

    /** The concrete kinds in the order of numbers: those below one kind beside each other. */
    static List<Kind> concreteKinds() {
        List<Kind> kinds = new ArrayList<>();
        Metamodel.get().kinds().stream().filter(kind -> kind.parent() == null)
                .forEach(kind -> kinds.addAll(kind.concrete()));
        return kinds;
    }

    /** How many records there are. */
    int size() {
        return kindOf.length;
    }

    /** The concrete kinds; a kind's index is its position. */
    List<Kind> kinds() {
        return kinds;
    }

    /** The index of a concrete kind. */
    int index(Kind kind) {
        return indexes.get(kind);
    }

    /** The index of the kind of a record. */
    int kindIndex(int number) {
        return kindOf[number];
    }

    /** The number of the first record of the kind with an index. */
    int first(int kindIndex) {
        return firsts[kindIndex];
    }

    /** The number of the first record of a kind, or of the next kind if it has none. */
    int first(Kind kind) {
        return firsts[index(kind.concrete().get(0))];
    }

    /** The number after the last record of a kind. */
    int end(Kind kind) {
        List<Kind> concrete = kind.concrete();
        return firsts[index(concrete.get(concrete.size() - 1)) + 1];
    }
}
