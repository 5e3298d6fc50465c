package org.parley.view;

import java.util.List;

import org.parley.json.JsonBuffer;

/** Truth values. */
public final class TruthColumn extends Column {

    private static final byte NONE = -1;

    private final byte[] truths;

    TruthColumn(List<?> values) {
        truths = new byte[values.size()];
        for (int index = 0; index < truths.length; index++) {
            truths[index] = values.get(index) == null ? NONE : (byte) ((Boolean) values.get(index) ? 1 : 0);
        }
    }

    @Override
    public void write(int index, JsonBuffer out) {
        if (truths[index] == NONE) {
            out.putNull();
        } else {
            out.putTruth(truths[index] == 1);
        }
    }

    @Override
    public Boolean value(int index) {
        return truths[index] == NONE ? null : Boolean.valueOf(truths[index] == 1);
    }
}
