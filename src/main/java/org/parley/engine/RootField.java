package org.parley.engine;

import java.util.function.Function;

import org.parley.dataset.Dataset;
import org.parley.json.JsonBuffer;
import org.parley.view.Links;

/** A field at which a walk begins. */
abstract class RootField extends PlannedField {

    private static final int NO_DAY = -1;

    private final int daySlot;

    private RootField(byte[] key, int daySlot) {
        super(key);
        this.daySlot = daySlot;
    }

    /** Writes the value of the field. */
    final void write(Execution execution) {
        if (daySlot != NO_DAY) {
            execution.walkAsOf((Integer) execution.bound(daySlot));
        }
        writeValue(execution);
    }

    abstract void writeValue(Execution execution);

    /** A record by its id. */
    static final class Record extends RootField {

        private final int slot;
        private final RecordSelection selection;

        Record(byte[] key, int daySlot, int slot, RecordSelection selection) {
            super(key, daySlot);
            this.slot = slot;
            this.selection = selection;
        }

        @Override
        void writeValue(Execution execution) {
            write(execution, selection, (Integer) execution.bound(slot));
        }

        static void write(Execution execution, RecordSelection selection, int number) {
            if (number == Links.NONE || !execution.isKnown(number)) {
                execution.out().putNull();
            } else {
                selection.write(execution, number);
            }
        }

        @Override
        long cost(CostPass pass) {
            return pass.cost(selection, CostPass.RECORD);
        }
    }

    /** Records by their ids. */
    static final class Records extends RootField {

        private final int slot;
        private final RecordSelection selection;

        Records(byte[] key, int daySlot, int slot, RecordSelection selection) {
            super(key, daySlot);
            this.slot = slot;
            this.selection = selection;
        }

        @Override
        void writeValue(Execution execution) {
            JsonBuffer out = execution.out();
            char before = '[';
            for (int number : (int[]) execution.bound(slot)) {
                out.put(before);
                Record.write(execution, selection, number);
                before = ',';
            }
            if (before == '[') {
                out.put(before);
            }
            out.put(']');
        }

        @Override
        long cost(CostPass pass) {
            return pass.times(((int[]) pass.bound(slot)).length, pass.cost(selection, CostPass.RECORD));
        }
    }

    /** A page of the records of a kind. */
    static final class KindPage extends RootField {

        private final int slot;
        private final ConnectionSelection selection;

        KindPage(byte[] key, int daySlot, int slot, ConnectionSelection selection) {
            super(key, daySlot);
            this.slot = slot;
            this.selection = selection;
        }

        @Override
        void writeValue(Execution execution) {
            PageArguments arguments = (PageArguments) execution.bound(slot);
            RecordPage page = execution.enter();
            page.fill(arguments.list(), arguments.page());
            execution.spend(arguments.ownCost());
            selection.write(execution, page);
            execution.leave();
        }

        @Override
        long cost(CostPass pass) {
            return pass.connection(slot, selection);
        }
    }

    /** A page of a list that was made. */
    static final class Elements extends RootField {

        private final int slot;
        private final ConnectionSelection selection;

        Elements(byte[] key, int daySlot, int slot, ConnectionSelection selection) {
            super(key, daySlot);
            this.slot = slot;
            this.selection = selection;
        }

        @Override
        void writeValue(Execution execution) {
            ElementPage page = (ElementPage) execution.bound(slot);
            execution.spend(page.ownCost());
            selection.write(execution, page);
        }

        @Override
        long cost(CostPass pass) {
            return pass.connection(slot, selection);
        }
    }

    /** An object that is neither a record nor a list. */
    static final class Single extends RootField {

        private final Function<Dataset, Object> object;
        private final ElementSelection selection;

        Single(byte[] key, int daySlot, Function<Dataset, Object> object, ElementSelection selection) {
            super(key, daySlot);
            this.object = object;
            this.selection = selection;
        }

        @Override
        void writeValue(Execution execution) {
            selection.write(execution, object.apply(execution.dataset()));
        }

        @Override
        long cost(CostPass pass) {
            return pass.cost(selection, 0);
        }
    }

    /** A text that is always the same: the name of the type. */
    static final class Constant extends RootField {

        private final byte[] json;

        Constant(byte[] key, int daySlot, byte[] json) {
            super(key, daySlot);
            this.json = json;
        }

        @Override
        void writeValue(Execution execution) {
            execution.out().put(json);
        }
    }

    /** A part of the schema. */
    static final class Schema extends RootField {

        private final String name;

        Schema(byte[] key, String name) {
            super(key, NO_DAY);
            this.name = name;
        }

        @Override
        void writeValue(Execution execution) {
            execution.out().put(execution.schema().json(name));
        }
    }
}
