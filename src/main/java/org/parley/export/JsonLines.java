package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Attribute;
import org.parley.model.DatasetDescription;
import org.parley.seed.DescriptionReader;
import org.parley.seed.Form;
import org.parley.seed.Key;
import org.parley.view.Column;
import org.parley.view.StructureColumn;

/**
 * <a href="https://jsonlines.org/">JSON Lines</a> of the record: each is a record in the form of seed files, with the
 * records inside that are written there. Put as a file into an empty folder, they are seeds of the same record.
 */
final class JsonLines {

    private static final String EDTF = "edtf";

    private final ExportedRecords records;
    private final OutputStream file;
    private final JsonBuffer out = new JsonBuffer();
    private final MemberWriter members = new MemberWriter(out);

    JsonLines(ExportedRecords records, OutputStream file) {
        this.records = records;
        this.file = file;
    }

    /** Writes the lines, one in each step; the first says what the record is, if it says so. */
    Stream<WriteStep> steps() {
        DatasetDescription description = records.dataset().description();
        Stream<WriteStep> first = description.isEmpty() ? Stream.of() : Stream.of(() -> writeLine(
                DescriptionReader.TYPE, () -> DescriptionReader.ATTRIBUTES.forEach(attribute -> members.known(attribute.name(), attribute.get(description)))));
        return Stream.concat(first, records.all().filter(number -> !Form.of(records.kind(number)).isNested())
                .mapToObj(number -> () -> writeLine(records.kind(number).name(), () -> writeKeys(number))));
    }

    private void writeLine(String type, Runnable keys) throws IOException {
        out.put('{');
        members.text(Form.TYPE, type);
        keys.run();
        out.put('}');
        out.put('\n');
        out.drainTo(file);
    }

    private void writeKeys(int number) {
        for (Key key : Form.of(records.kind(number)).keys().values()) {
            if (key instanceof Key.Value value) {
                writeValue(number, value.attribute());
            } else if (key instanceof Key.Reference reference) {
                members.references(key.name(), records.references(number, reference.relation()),
                        reference.held().isMany());
            } else if (key instanceof Key.Nested nested) {
                members.objects(key.name(), records.nested(number, nested.relation()), this::writeKeys);
            }
        }
    }

    /** Writes a value if it is known; a date as its EDTF text, from which the rest follows. */
    private void writeValue(int number, Attribute attribute) {
        Column column = records.column(number, attribute);
        int index = records.index(number);
        if (!attribute.isDate()) {
            members.value(attribute, column, index);
        } else if (column.isKnown(index)) {
            StructureColumn dates = (StructureColumn) column;
            members.name(attribute.name());
            dates.part(EDTF).write(dates.row(index), out);
        }
    }
}
