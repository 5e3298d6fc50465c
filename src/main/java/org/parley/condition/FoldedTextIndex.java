package org.parley.condition;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.parley.limit.Deadline;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.view.View;

/** The texts of all records, folded. Those of a column are folded when they are first looked through. */
final class FoldedTextIndex {

    private final View view;
    private final Map<Place, FoldedTexts> folded = new ConcurrentHashMap<>();
    private final Map<Kind, Long> sizes = new ConcurrentHashMap<>();

    private record Place(Kind kind, String attribute) {
    }

    FoldedTextIndex(View view) {
        this.view = view;
    }

    /** The records of a kind in one of whose texts another one stands; null, which is all, if there is nothing in that. */
    BitSet containing(Kind kind, String text, Deadline deadline) {
        byte[] pattern = FoldedTexts.fold(text.strip());
        if (pattern.length == 0) {
            return null;
        }
        BitSet found = new BitSet(view.size(kind));
        for (Attribute attribute : kind.attributes()) {
            if (isText(attribute)) {
                for (Kind concrete : kind.concrete()) {
                    of(concrete, attribute).find(pattern, view.first(concrete) - view.first(kind), found, deadline);
                }
            }
        }
        return found;
    }

    /** How many bytes the texts of a kind's records have, without being folded. */
    long size(Kind kind) {
        return sizes.computeIfAbsent(kind, key -> {
            long size = 0;
            for (Attribute attribute : kind.attributes()) {
                if (isText(attribute)) {
                    for (Kind concrete : kind.concrete()) {
                        size += view.column(concrete, attribute.name()).textSize();
                    }
                }
            }
            return size;
        });
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isId();
    }

    private FoldedTexts of(Kind kind, Attribute attribute) {
        return folded.computeIfAbsent(new Place(kind, attribute.name()),
                key -> new FoldedTexts(view.column(kind, attribute.name()), view.size(kind)));
    }
}
