package org.parley.json;

import java.util.List;
import java.util.Map;

/** Writes values that were read from JSON, or are like those: maps, lists, texts, numbers, truth values and null. */
public final class JsonValues {

    private JsonValues() {
    }

    /** Writes a value; of anything else, its text. */
    public static void write(Object value, JsonBuffer out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof List<?> list) {
            writeList(list, out);
        } else if (value == null) {
            out.putNull();
        } else if (value instanceof Boolean truth) {
            out.putTruth(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.putNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            out.putAscii(number.toString());
        } else {
            out.putText(value.toString());
        }
    }

    private static void writeMap(Map<?, ?> map, JsonBuffer out) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.put(before);
            out.putText(String.valueOf(entry.getKey()));
            out.put(':');
            write(entry.getValue(), out);
            before = ',';
        }
        if (before == '{') {
            out.put(before);
        }
        out.put('}');
    }

    private static void writeList(List<?> list, JsonBuffer out) {
        out.put('[');
        for (int index = 0; index < list.size(); index++) {
            if (index > 0) {
                out.put(',');
            }
            write(list.get(index), out);
        }
        out.put(']');
    }
}
