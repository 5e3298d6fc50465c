package org.parley.engine;

import org.parley.view.Column;
import org.parley.json.JsonBuffer;
import org.parley.view.DayColumn;
import org.parley.view.KnownChoice;
import org.parley.view.Links;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/** A field that is asked of a record. */
abstract class RecordField extends PlannedField {

    private RecordField(byte[] key) {
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

    /** A choice that depends on what is known. */
    static final class Known extends RecordField {

        private final KnownChoice choice;

        Known(byte[] key, KnownChoice choice) {
            super(key);
            this.choice = choice;
        }

        @Override
        void write(Execution execution, int number) {
            choice.column().write(choice.value(number, execution.day()), execution.out());
        }
    }

    /** The day as of which the walk is. */
    static final class Day extends RecordField {

        Day(byte[] key) {
            super(key);
        }

        @Override
        void write(Execution execution, int number) {
            execution.out().put(execution.dayJson());
        }
    }

    /** A date or another structure. */
    static final class Structure extends RecordField {

        private final StructureColumn column;
        private final int first;
        private final boolean ends;
        private final StructureSelection selection;

        /** A structure that, if it is the end of a period, is left out where it can only come later. */
        Structure(byte[] key, StructureColumn column, int first, boolean ends, StructureSelection selection) {
            super(key);
            this.column = column;
            this.first = first;
            this.ends = ends;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, int number) {
            int row = column.row(number - first);
            if (ends && row != StructureColumn.NONE && execution.day() != View.NOW) {
                int earliest = ((DayColumn) column.part("earliest")).day(row);
                row = earliest > execution.day() ? StructureColumn.NONE : row;
            }
            selection.write(row, execution.out());
        }
    }

    /** The one record that a relation leads to. */
    static final class Reference extends RecordField {

        private final Links links;
        private final RecordSelection selection;

        Reference(byte[] key, Links links, RecordSelection selection) {
            super(key);
            this.links = links;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, int number) {
            for (int index = links.start(number); index < links.end(number); index++) {
                int target = links.targets()[index];
                if (execution.isKnown(target)) {
                    selection.write(execution, target);
                    return;
                }
            }
            execution.out().putNull();
        }

        @Override
        long cost(CostPass pass) {
            return pass.cost(selection, CostPass.RECORD);
        }
    }

    /** The few records that a relation leads to. */
    static final class Few extends RecordField {

        private final Links links;
        private final RecordSelection selection;

        Few(byte[] key, Links links, RecordSelection selection) {
            super(key);
            this.links = links;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, int number) {
            JsonBuffer out = execution.out();
            char before = '[';
            for (int index = links.start(number); index < links.end(number); index++) {
                int target = links.targets()[index];
                if (execution.isKnown(target)) {
                    out.put(before);
                    selection.write(execution, target);
                    before = ',';
                }
            }
            if (before == '[') {
                out.put(before);
            }
            out.put(']');
        }

        @Override
        long cost(CostPass pass) {
            return pass.times(pass.assumedListLength(), pass.cost(selection, CostPass.RECORD));
        }
    }

    /** A page of the records that a relation leads to. */
    static final class Many extends RecordField {

        private final Links links;
        private final int slot;
        private final ConnectionSelection selection;

        Many(byte[] key, Links links, int slot, ConnectionSelection selection) {
            super(key);
            this.links = links;
            this.slot = slot;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, int number) {
            PageArguments arguments = (PageArguments) execution.bound(slot);
            RecordPage page = execution.enter();
            page.fill(links, number, arguments.page(), execution.day());
            execution.spend(arguments.ownCost());
            selection.write(execution, page);
            execution.leave();
        }

        @Override
        long cost(CostPass pass) {
            return pass.connection(slot, selection);
        }
    }
}
