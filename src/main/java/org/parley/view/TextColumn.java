package org.parley.view;

import org.parley.json.JsonBuffer;

/** Texts. */
public final class TextColumn extends Column {

    private final Texts texts;
    private final int[] places;

    TextColumn(Texts texts, int[] places) {
        this.texts = texts;
        this.places = places;
    }

    @Override
    public long textSize() {
        return texts.size(places);
    }

    @Override
    public void write(int index, JsonBuffer out) {
        texts.write(places[index], out);
    }

    @Override
    public String value(int index) {
        return texts.get(places[index]);
    }

    @Override
    public boolean isKnown(int index) {
        return places[index] != Texts.NONE;
    }

    /** Writes a text as it is, without quotes. */
    void writeBare(int index, JsonBuffer out) {
        texts.writeBare(places[index], out);
    }

    /** Where a text stands. */
    int place(int index) {
        return places[index];
    }
}
