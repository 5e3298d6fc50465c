package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import org.parley.metamodel.Kind;
import org.parley.model.Node;
import org.parley.seed.Form;
import org.parley.seed.Key;

/**
 * <a href="https://jsonlines.org/">JSON Lines</a> of the record: each is a record in the form of seed files, with the
 * records inside that are written there. Put as a file into an empty folder, they are seeds of the same record.
 */
final class JsonLines {

    private final RecordTree tree;
    private final JsonGenerator json;

    JsonLines(RecordTree tree, OutputStream out) throws IOException {
        this.tree = tree;
        this.json = JsonValues.generator(out);
    }

    /** The lines. */
    Stream<Piece> pieces() {
        return tree.all().filter(record -> !Form.of(RecordTree.kind(record)).isNested())
                .map(record -> () -> writeLine(record));
    }

    private void writeLine(Node record) throws IOException {
        Kind kind = RecordTree.kind(record);
        json.writeStartObject();
        json.writeStringField(Form.TYPE, kind.name());
        writeKeys(record, kind);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeKeys(Node record, Kind kind) throws IOException {
        for (Key key : Form.of(kind).keys().values()) {
            if (key instanceof Key.Value value) {
                write(value, value.attribute().get(record));
            } else if (key instanceof Key.Reference reference) {
                write(reference, RecordTree.references(record, reference.held()));
            } else if (key instanceof Key.Nested nested) {
                write(nested, tree.nested(record, nested.relation()));
            }
        }
    }

    private void write(Key.Value key, Object value) throws IOException {
        if (JsonValues.isKnown(value)) {
            json.writeFieldName(key.name());
            JsonValues.write(json, key.attribute(), value);
        }
    }

    private void write(Key.Reference key, List<String> ids) throws IOException {
        if (!ids.isEmpty() && key.held().isMany()) {
            json.writeFieldName(key.name());
            json.writeArray(ids.toArray(String[]::new), 0, ids.size());
        } else if (!ids.isEmpty()) {
            json.writeStringField(key.name(), ids.get(0));
        }
    }

    private void write(Key.Nested key, List<Node> records) throws IOException {
        if (!records.isEmpty()) {
            json.writeArrayFieldStart(key.name());
            for (Node record : records) {
                json.writeStartObject();
                writeKeys(record, RecordTree.kind(record));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
