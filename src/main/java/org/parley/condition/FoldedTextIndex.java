package org.parley.condition;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.parley.limit.Deadline;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Spelling;
import org.parley.view.View;

/** The texts of all records, folded. Those of a column are folded when they are first looked through. */
final class FoldedTextIndex {

    private static final Kind SPELLING = Metamodel.get().kind(Spelling.class);

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
                find(pattern, kind, attribute, found, deadline);
            }
        }
        return found;
    }

    /** The spellings in which a text stands that is not blank. */
    BitSet spellings(String text, Deadline deadline) {
        BitSet found = new BitSet(view.size(SPELLING));
        find(FoldedTexts.fold(text.strip()), SPELLING, SPELLING.attribute("text"), found, deadline);
        return found;
    }

    private void find(byte[] pattern, Kind kind, Attribute attribute, BitSet found, Deadline deadline) {
        for (Kind concrete : kind.concrete()) {
            of(concrete, attribute).find(pattern, view.first(concrete) - view.first(kind), found, deadline);
        }
    }

    /** How many bytes the texts of a kind's records have, spellings included, without being folded. */
    long size(Kind kind) {
        return sizes.computeIfAbsent(kind, key -> {
            long size = kind.relation("spellings") == null ? 0 : view.column(SPELLING, "text").textSize();
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
