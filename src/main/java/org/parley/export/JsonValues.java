package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import org.parley.metamodel.Attribute;

/** How values of attributes are written as JSON, and to where. */
final class JsonValues {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder().rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonValues() {
    }

    /** Writes to a stream, which it does not close. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Whether there is anything to write. */
    static boolean isKnown(Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    /** A value: of a list its items, of a structure its parts as far as they are known. A date is its EDTF text. */
    static void write(JsonGenerator json, Attribute attribute, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (attribute.isStructure()) {
            writeParts(json, attribute, value);
        } else {
            write(json, value);
        }
    }

    /** The parts of a structure or of a date as far as they are known. */
    static void writeParts(JsonGenerator json, Attribute attribute, Object value) throws IOException {
        json.writeStartObject();
        for (Attribute part : attribute.parts()) {
            Object known = part.get(value);
            if (isKnown(known)) {
                json.writeFieldName(part.name());
                write(json, part, known);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
