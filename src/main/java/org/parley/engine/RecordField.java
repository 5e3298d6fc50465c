package org.parley.engine;

import org.parley.view.Column;
import org.parley.view.Periods;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/** A field that is asked of a record. */
abstract class RecordField extends PlannedField {

    RecordField(byte[] key) {
        super(key);
    }

    /** Writes the value of the field. */
    abstract void write(Execution execution, int number);

    /** A text that is the same for all records: the name of their type. */
    static final class Constant extends RecordField {

        private final byte[] json;

        Constant(byte[] key, byte[] json) {
            super(key);
            this.json = json;
        }

        @Override
        void write(Execution execution, int number) {
            execution.out().put(json);
        }
    }

    /** A value that lies in a column. */
    static final class Value extends RecordField {

        private final Column column;
        private final int first;

        Value(byte[] key, Column column, int first) {
            super(key);
            this.column = column;
            this.first = first;
        }

        @Override
        void write(Execution execution, int number) {
            column.write(number - first, execution.out());
        }
    }

    /** A text that is made when it is asked for, which takes longer than to write one that is there. */
    static final class Text extends RecordField {

        private final RecordText text;
        private final View view;

        Text(byte[] key, RecordText text, View view) {
            super(key);
            this.text = text;
            this.view = view;
        }

        @Override
        void write(Execution execution, int number) {
            execution.spend(CostPass.TEXT);
            execution.out().putText(text.of(view, number, execution::isKnown));
        }

        @Override
        long cost(CostPass pass) {
            return CostPass.TEXT;
        }
    }

    /** A date or another structure. */
    static final class Structure extends RecordField {

        private final StructureColumn column;
        private final int first;
        private final Periods ends;
        private final StructureSelection selection;

        /** A structure that, if it is the end of periods, is left out where nobody had told of it. */
        Structure(byte[] key, StructureColumn column, int first, Periods ends, StructureSelection selection) {
            super(key);
            this.column = column;
            this.first = first;
            this.ends = ends;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, int number) {
            int row = ends == null ? column.row(number - first) : ends.told(number, execution.day());
            selection.write(row, execution.out());
        }
    }
}
