package org.parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.parley.json.JsonBuffer;

/** Lists of texts. */
public final class TextListColumn extends Column {

    private final Texts texts;
    private final int[] starts;
    private final int[] places;

    TextListColumn(Texts texts, int[] starts, int[] places) {
        this.texts = texts;
        this.starts = starts;
        this.places = places;
    }

    @Override
    public long textSize() {
        return IntStream.of(places).mapToLong(texts::size).sum();
    }

    @Override
    public void write(int index, JsonBuffer out) {
        out.put('[');
        for (int item = starts[index]; item < starts[index + 1]; item++) {
            if (item > starts[index]) {
                out.put(',');
            }
            texts.write(places[item], out);
        }
        out.put(']');
    }

    @Override
    public boolean isKnown(int index) {
        return starts[index] < starts[index + 1];
    }

    @Override
    public List<String> value(int index) {
        List<String> values = new ArrayList<>();
        for (int item = starts[index]; item < starts[index + 1]; item++) {
            values.add(texts.get(places[item]));
        }
        return values;
    }
}
