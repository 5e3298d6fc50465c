package org.parley.engine;

import org.parley.json.JsonBuffer;
import org.parley.view.View;

/** What is asked of a record, for each concrete kind that it can be of. */
final class RecordSelection extends Selection {

    private final View view;
    /** By the index of the kind; null where a record cannot be of that kind. */
    private final RecordField[][] byKind;

    RecordSelection(int number, View view, RecordField[][] byKind) {
        super(number);
        this.view = view;
        this.byKind = byKind;
    }

    void write(Execution execution, int record) {
        JsonBuffer out = execution.out();
        execution.spend(1);
        RecordField[] fields = byKind[view.kindIndex(record)];
        if (fields.length == 0) {
            out.put('{');
        }
        for (RecordField field : fields) {
            out.put(field.key());
            field.write(execution, record);
        }
        out.put('}');
    }

    /** Of the kinds that a record can be of, the most expensive counts. */
    @Override
    long cost(CostPass pass) {
        long most = 0;
        for (RecordField[] fields : byKind) {
            most = fields == null ? most : Math.max(most, sum(fields, pass));
        }
        return most;
    }
}
