package org.parley.engine;

import org.parley.view.Column;
import org.parley.json.JsonBuffer;
import org.parley.view.StructureColumn;

/** What is asked of a date or another structure. */
final class StructureSelection {

    private final Part[] parts;

    StructureSelection(Part[] parts) {
        this.parts = parts;
    }

    /** A part that is asked for: the values of a column, or a text that is always the same. */
    static final class Part extends PlannedField {

        private final Column column;
        private final byte[] constant;

        Part(byte[] key, Column column, byte[] constant) {
            super(key);
            this.column = column;
            this.constant = constant;
        }
    }

    /** Writes a row of the structure's table, or null where there is none. */
    void write(int row, JsonBuffer out) {
        if (row == StructureColumn.NONE) {
            out.putNull();
            return;
        }
        if (parts.length == 0) {
            out.put('{');
        }
        for (Part part : parts) {
            out.put(part.key());
            if (part.column == null) {
                out.put(part.constant);
            } else {
                part.column.write(row, out);
            }
        }
        out.put('}');
    }
}
