package org.parley.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds records by their ids: a hash table with open addressing, in which numbers lie and no objects. */
final class IdIndex {

    private static final int FREE = -1;

    private final int[] table;
    private final TextColumn[] columns;
    private final Texts texts;
    private final Numbering numbering;

    /** The index of records whose ids stand in these columns, one for each concrete kind. */
    IdIndex(Numbering numbering, TextColumn[] columns, Texts texts) {
        this.numbering = numbering;
        this.columns = columns;
        this.texts = texts;
        table = new int[Integer.highestOneBit(Math.max(1, numbering.size())) * 4];
        Arrays.fill(table, FREE);
        for (int number = 0; number < numbering.size(); number++) {
            int slot = slot(texts.get(place(number)).hashCode());
            while (table[slot] != FREE) {
                slot = next(slot);
            }
            table[slot] = number;
        }
    }

    /** The number of the record with an id; -1 if there is none. */
    int number(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(id.hashCode());
        while (table[slot] != FREE && !texts.isAt(place(table[slot]), bytes)) {
            slot = next(slot);
        }
        return table[slot];
    }

    /** Where the id of a record stands. */
    int place(int number) {
        int kind = numbering.kindIndex(number);
        return columns[kind].place(number - numbering.first(kind));
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) * 0x9E3779B1 >>> 1 & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }
}
