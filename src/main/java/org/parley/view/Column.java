package org.parley.view;

import org.parley.json.JsonBuffer;

/** The values that one attribute has in the records of one concrete kind, by their numbers within the kind. */
public abstract sealed class Column
        permits TextColumn, TextListColumn, ChoiceColumn, TruthColumn, NumberColumn, DayColumn, StructureColumn {

    /** Writes a value as JSON. */
    public abstract void write(int index, JsonBuffer out);

    /** How many bytes its texts have; 0 if it has none. */
    public long textSize() {
        return 0;
    }

    /** A value as the model has it, or null; of a date or another structure, the row that it has in its table. */
    public abstract Object value(int index);

    /** Whether there is a value; an empty list is none. */
    public boolean isKnown(int index) {
        return value(index) != null;
    }
}
