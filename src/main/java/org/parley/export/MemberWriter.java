package org.parley.export;

import java.util.List;
import java.util.function.IntConsumer;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.metamodel.Attribute;
import org.parley.view.Column;
import org.parley.view.StructureColumn;

/** Writes the members of JSON objects, with commas between them. What is not known is left out. */
final class MemberWriter {

    private final JsonBuffer out;

    MemberWriter(JsonBuffer out) {
        this.out = out;
    }

    /** Writes the name of a member, whose value comes next. Only where an object begins is a brace the last byte. */
    void name(String name) {
        if (out.last() != '{') {
            out.put(',');
        }
        out.putText(name);
        out.put(':');
    }

    /** Writes a member that is a text. */
    void text(String name, String text) {
        name(name);
        out.putText(text);
    }

    /** Writes a member that is a text or a list of texts; nothing for null or an empty list. */
    void known(String name, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            name(name);
            JsonValues.write(value, out);
        }
    }

    /** Writes ids: of a relation to many a list, else the only one; nothing if there are none. */
    void references(String name, List<String> ids, boolean many) {
        if (!ids.isEmpty()) {
            name(name);
            JsonValues.write(many ? ids : ids.get(0), out);
        }
    }

    /** Writes a list of records as objects, whose members are written one after another; nothing if there are none. */
    void objects(String name, int[] numbers, IntConsumer writeMembers) {
        if (numbers.length > 0) {
            name(name);
            char before = '[';
            for (int number : numbers) {
                out.put(before);
                out.put('{');
                writeMembers.accept(number);
                out.put('}');
                before = ',';
            }
            out.put(']');
        }
    }

    /** Writes a value from a column; of a date or another structure, the parts of it that are known. */
    void value(Attribute attribute, Column column, int index) {
        if (column.isKnown(index)) {
            name(attribute.name());
            if (column instanceof StructureColumn structure) {
                out.put('{');
                attribute.parts().forEach(part -> value(part, structure.part(part.name()), structure.row(index)));
                out.put('}');
            } else {
                column.write(index, out);
            }
        }
    }
}
