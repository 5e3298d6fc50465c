package org.parley.engine;

import org.parley.json.JsonBuffer;
import org.parley.view.Links;

/** A field of a record by which one walks to others. */
abstract class RelationField extends RecordField {

    private RelationField(byte[] key) {
        super(key);
    }

    /** The one record that a relation leads to. */
    static final class Reference extends RelationField {

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
                if (execution.isKnown(target) && links.isKnown(index, execution.day())) {
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
    static final class Few extends RelationField {

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
    static final class Many extends RelationField {

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
