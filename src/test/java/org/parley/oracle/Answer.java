package org.parley.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What an operation is answered with: data, or the code of a refusal.
 *
 * @param data the text of the data as JSON, to the byte; null if the operation was refused
 * @param refusal the code of the first error; null if there was none
 */
record Answer(String data, String refusal) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Answers with the value as compact JSON. */
    static Answer with(Object data) {
        try {
            return new Answer(JSON.writeValueAsString(data), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer refused(String code) {
        return new Answer(null, code);
    }

    /** Reads the response of a server. Data beside errors does not count. */
    static Answer read(String response) {
        try {
            JsonNode tree = JSON.readTree(response);
            return tree.has("errors") ? refused(tree.at("/errors/0/extensions/code").asText())
                    : new Answer(textOf("data", response), null);
        } catch (IOException e) {
            throw new UncheckedIOException(response, e);
        }
    }

    /** The value of an object's field, as it is written there. */
    private static String textOf(String field, String object) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            parser.nextToken();
            while (!field.equals(parser.nextFieldName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
            int begin = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            return object.substring(begin, (int) parser.currentLocation().getCharOffset());
        }
    }

    @Override
    public String toString() {
        return refusal == null ? data : refusal;
    }
}
