package org.parley.engine;

import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;

/** What is asked of an element of a list that was made, or of another object that is not a record. */
final class ElementSelection extends Selection {

    private final ElementField[] fields;

    ElementSelection(int number, ElementField[] fields) {
        super(number);
        this.fields = fields;
    }

    void write(Execution execution, Object element) {
        JsonBuffer out = execution.out();
        if (fields.length == 0) {
            out.put('{');
        }
        for (ElementField field : fields) {
            out.put(field.key());
            field.write(execution, element);
        }
        out.put('}');
    }

    @Override
    long cost(CostPass pass) {
        return sum(fields, pass);
    }

    /** A field that is asked of an element. */
    abstract static class ElementField extends PlannedField {

        ElementField(byte[] key) {
            super(key);
        }

        abstract void write(Execution execution, Object element);
    }

    /** The name of a type. */
    static final class Constant extends ElementField {

        private final byte[] json;

        Constant(byte[] key, byte[] json) {
            super(key);
            this.json = json;
        }

        @Override
        void write(Execution execution, Object element) {
            execution.out().put(json);
        }
    }

    /** A value. */
    static final class Value extends ElementField {

        private final FieldSource.ValueSource source;

        Value(byte[] key, FieldSource.ValueSource source) {
            super(key);
            this.source = source;
        }

        @Override
        void write(Execution execution, Object element) {
            JsonValues.write(source.value().apply(element), execution.out());
        }
    }

    /** A record. */
    static final class Reference extends ElementField {

        private final FieldSource.ElementRecordSource source;
        private final RecordSelection selection;

        Reference(byte[] key, FieldSource.ElementRecordSource source, RecordSelection selection) {
            super(key);
            this.source = source;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, Object element) {
            selection.write(execution, source.record().applyAsInt(element));
        }

        @Override
        long cost(CostPass pass) {
            return pass.cost(selection, CostPass.RECORD);
        }
    }

    /** A date. */
    static final class Date extends ElementField {

        private final FieldSource.ElementDateSource source;
        private final StructureSelection selection;

        Date(byte[] key, FieldSource.ElementDateSource source, StructureSelection selection) {
            super(key);
            this.source = source;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, Object element) {
            selection.write(source.row().applyAsInt(element), execution.out());
        }
    }

    /** Elements inside an element. */
    static final class Elements extends ElementField {

        private final FieldSource.ElementListSource source;
        private final ElementSelection selection;

        Elements(byte[] key, FieldSource.ElementListSource source, ElementSelection selection) {
            super(key);
            this.source = source;
            this.selection = selection;
        }

        @Override
        void write(Execution execution, Object element) {
            List<?> inner = source.elements().apply(element);
            JsonBuffer out = execution.out();
            out.put('[');
            for (int index = 0; index < inner.size(); index++) {
                if (index > 0) {
                    out.put(',');
                }
                selection.write(execution, inner.get(index));
            }
            out.put(']');
        }

        @Override
        long cost(CostPass pass) {
            return pass.times(pass.assumedListLength(), pass.cost(selection, 0));
        }
    }
}
