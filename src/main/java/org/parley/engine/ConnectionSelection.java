package org.parley.engine;

import org.parley.json.JsonBuffer;

/** What is asked of a connection. */
final class ConnectionSelection {

    private final Part[] parts;

    ConnectionSelection(Part[] parts) {
        this.parts = parts;
    }

    /** A field of a connection, of an edge or of what tells where a page lies. */
    abstract static class Part extends PlannedField {

        Part(byte[] key) {
            super(key);
        }

        /** Writes the field's value; of an edge, for the element at an index of the page. */
        abstract void write(Execution execution, Page page, int index);

        /** What the field could cost for a page of a size. */
        long cost(CostPass pass, int size) {
            return 0;
        }
    }

    void write(Execution execution, Page page) {
        write(parts, execution, page, 0);
    }

    long cost(CostPass pass, int size) {
        long cost = 0;
        for (Part part : parts) {
            cost = pass.plus(cost, part.cost(pass, size));
        }
        return cost;
    }

    private static void write(Part[] parts, Execution execution, Page page, int index) {
        JsonBuffer out = execution.out();
        if (parts.length == 0) {
            out.put('{');
        }
        for (Part part : parts) {
            out.put(part.key());
            part.write(execution, page, index);
        }
        out.put('}');
    }

    /** The name of a type. */
    static final class Constant extends Part {

        private final byte[] json;

        Constant(byte[] key, byte[] json) {
            super(key);
            this.json = json;
        }

        @Override
        void write(Execution execution, Page page, int index) {
            execution.out().put(json);
        }
    }

    /** The element at an index: the node of an edge. */
    static final class Node extends Part {

        private final NodeSelection selection;

        Node(byte[] key, NodeSelection selection) {
            super(key);
            this.selection = selection;
        }

        @Override
        void write(Execution execution, Page page, int index) {
            selection.write(execution, page, index);
        }

        @Override
        long cost(CostPass pass) {
            return selection.nodeCost(pass);
        }
    }

    /** The place of an element. */
    static final class Cursor extends Part {

        Cursor(byte[] key) {
            super(key);
        }

        @Override
        void write(Execution execution, Page page, int index) {
            page.writeCursor(index, execution.scratch(), execution.out());
        }
    }

    /** All elements of the page, one by one. */
    private abstract static class EachElement extends Part {

        EachElement(byte[] key) {
            super(key);
        }

        abstract void writeElement(Execution execution, Page page, int element);

        abstract long elementCost(CostPass pass);

        @Override
        final void write(Execution execution, Page page, int index) {
            JsonBuffer out = execution.out();
            out.put('[');
            for (int element = 0; element < page.count(); element++) {
                if (element > 0) {
                    out.put(',');
                }
                writeElement(execution, page, element);
            }
            out.put(']');
        }

        @Override
        final long cost(CostPass pass, int size) {
            return pass.times(size, elementCost(pass));
        }
    }

    /** The elements of the page. */
    static final class Nodes extends EachElement {

        private final NodeSelection selection;

        Nodes(byte[] key, NodeSelection selection) {
            super(key);
            this.selection = selection;
        }

        @Override
        void writeElement(Execution execution, Page page, int element) {
            selection.write(execution, page, element);
        }

        @Override
        long elementCost(CostPass pass) {
            return selection.nodeCost(pass);
        }
    }

    /** The elements of the page with their places. */
    static final class Edges extends EachElement {

        private final Part[] fields;

        Edges(byte[] key, Part[] fields) {
            super(key);
            this.fields = fields;
        }

        @Override
        void writeElement(Execution execution, Page page, int element) {
            ConnectionSelection.write(fields, execution, page, element);
        }

        @Override
        long elementCost(CostPass pass) {
            return Selection.sum(fields, pass);
        }
    }

    /** Where the page lies. */
    static final class PageInfo extends Part {

        private final Part[] fields;

        PageInfo(byte[] key, Part[] fields) {
            super(key);
            this.fields = fields;
        }

        @Override
        void write(Execution execution, Page page, int index) {
            ConnectionSelection.write(fields, execution, page, index);
        }
    }

    /** A part of what tells where the page lies. */
    static final class PagePlace extends Part {

        private final FieldSource.PageInfoSource source;

        PagePlace(byte[] key, FieldSource.PageInfoSource source) {
            super(key);
            this.source = source;
        }

        @Override
        void write(Execution execution, Page page, int index) {
            switch (source) {
                case HAS_NEXT_PAGE -> execution.out().putTruth(page.hasNext());
                case HAS_PREVIOUS_PAGE -> execution.out().putTruth(page.hasPrevious());
                case START_CURSOR -> writeCursor(execution, page, 0);
                case END_CURSOR -> writeCursor(execution, page, page.count() - 1);
            }
        }

        private static void writeCursor(Execution execution, Page page, int index) {
            if (page.count() == 0) {
                execution.out().putNull();
            } else {
                page.writeCursor(index, execution.scratch(), execution.out());
            }
        }
    }

    /** How long the whole list is. */
    static final class TotalCount extends Part {

        TotalCount(byte[] key) {
            super(key);
        }

        @Override
        void write(Execution execution, Page page, int index) {
            execution.spend(1);
            execution.out().putNumber(page.total());
        }

        @Override
        long cost(CostPass pass, int size) {
            return 1;
        }
    }
}
