package org.parley.view;

import java.util.Map;

import org.parley.json.JsonBuffer;

/** Dates and other structures: rows of a table that has a column for each of their parts. */
public final class StructureColumn extends Column {

    /** What stands for no structure. */
    public static final int NONE = -1;

    private final int[] rows;
    private final Map<String, Column> parts;

    StructureColumn(int[] rows, Map<String, Column> parts) {
        this.rows = rows;
        this.parts = parts;
    }

    @Override
    public void write(int index, JsonBuffer out) {
        if (rows[index] == NONE) {
            out.putNull();
            return;
        }
        char before = '{';
        for (Map.Entry<String, Column> part : parts.entrySet()) {
            out.put(before);
            out.putText(part.getKey());
            out.put(':');
            part.getValue().write(rows[index], out);
            before = ',';
        }
        out.put('}');
    }

    @Override
    public Integer value(int index) {
        return rows[index] == NONE ? null : Integer.valueOf(rows[index]);
    }

    /** The row of a record's structure, or {@link #NONE}. */
    public int row(int index) {
        return rows[index];
    }

    /** The values of a part, by rows. */
    public Column part(String name) {
        return parts.get(name);
    }
}
