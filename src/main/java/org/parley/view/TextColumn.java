package org.parley.view;

import org.parley.json.JsonBuffer;

/** Texts. Their places lie beside those of the other texts of a record. */
public final class TextColumn extends Column {

    private final Texts texts;
    private final int[] places;
    private final int offset;
    private final int width;

    /** One of so many columns whose places are in one array, record by record. */
    TextColumn(Texts texts, int[] places, int offset, int width) {
        this.texts = texts;
        this.places = places;
        this.offset = offset;
        this.width = width;
    }

    @Override
    public long textSize() {
        long size = 0;
        for (int index = offset; index < places.length; index += width) {
            size += texts.size(places[index]);
        }
        return size;
    }

    @Override
    public void write(int index, JsonBuffer out) {
        texts.write(places[offset + index * width], out);
    }

    @Override
    public String value(int index) {
        return texts.get(places[offset + index * width]);
    }

    @Override
    public boolean isKnown(int index) {
        return places[offset + index * width] != Texts.NONE;
    }

    /** Writes a text as it is, without quotes. */
    void writeBare(int index, JsonBuffer out) {
        texts.writeBare(places[offset + index * width], out);
    }

    /** Where a text stands. */
    int place(int index) {
        return places[offset + index * width];
    }
}
