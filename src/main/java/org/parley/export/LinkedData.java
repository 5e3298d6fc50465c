package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.Fact;
import org.parley.model.Node;

/**
 * The record as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD</a>: one graph with a node for each record, whose
 * address is its id as a fragment of the file's. Facts have their citations inside, as
 * <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> tells of primary sources.
 */
final class LinkedData {

    /** What the names mean; a native executable has it from its build. */
    private static final String CONTEXT = text(Vocabulary.context());
    private static final Map<Kind, String[]> TYPES = new LinkedHashMap<>();
    private static final Relation CITATIONS = Metamodel.get().kind(Fact.class).relation(Vocabulary.CITATIONS);

    static {
        Metamodel.get().concreteKinds().forEach(kind -> TYPES.put(kind, Vocabulary.types(kind).toArray(String[]::new)));
    }

    private final RecordTree tree;
    private final String licence;
    private final JsonGenerator json;

    LinkedData(RecordTree tree, String licence, OutputStream out) throws IOException {
        this.tree = tree;
        this.licence = licence;
        this.json = JsonValues.generator(out);
    }

    /** The beginning, the nodes, and the end. */
    Stream<Piece> pieces() {
        Stream<Piece> nodes = tree.all().filter(record -> !(record instanceof Citation))
                .map(record -> () -> writeNode(record));
        return Stream.concat(Stream.concat(Stream.of(this::begin), nodes), Stream.of(json::close));
    }

    private void begin() throws IOException {
        json.writeStartObject();
        json.writeFieldName("@context");
        json.writeRawValue(CONTEXT);
        json.writeArrayFieldStart("@graph");
        json.writeStartObject();
        json.writeStringField("@id", "");
        json.writeStringField("@type", "schema:Dataset");
        json.writeStringField("schema:version", tree.dataset().fingerprint());
        json.writeStringField("schema:license", licence);
        json.writeEndObject();
    }

    private void writeNode(Node record) throws IOException {
        json.writeRaw('\n');
        writeStart(record);
        List<Node> citations = tree.nested(record, CITATIONS);
        if (!citations.isEmpty()) {
            List<String> documents = citations.stream().map(citation -> ((Citation) citation).document.id()).distinct()
                    .sorted().toList();
            writeReferences(Vocabulary.DOCUMENTS, documents, true);
            json.writeArrayFieldStart(Vocabulary.CITATIONS);
            for (Node citation : citations) {
                writeStart(citation);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** All but its citations; and a citation stands in its fact, so it need not say which that is. */
    private void writeStart(Node record) throws IOException {
        Kind kind = RecordTree.kind(record);
        json.writeStartObject();
        json.writeStringField("@id", iri(record.id()));
        json.writeFieldName("@type");
        json.writeArray(TYPES.get(kind), 0, TYPES.get(kind).length);
        for (Attribute attribute : kind.attributes()) {
            if (!attribute.isId()) {
                writeValue(attribute, attribute.get(record));
            }
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held held && relation.inverse() != CITATIONS) {
                writeReferences(relation.name(), RecordTree.references(record, held), held.isMany());
            }
        }
    }

    private void writeValue(Attribute attribute, Object value) throws IOException {
        if (JsonValues.isKnown(value)) {
            json.writeFieldName(attribute.name());
            if (attribute.isDate()) {
                JsonValues.writeParts(json, attribute, value);
            } else {
                JsonValues.write(json, attribute, value);
            }
        }
    }

    private void writeReferences(String name, List<String> ids, boolean many) throws IOException {
        String[] iris = ids.stream().map(LinkedData::iri).toArray(String[]::new);
        if (iris.length > 0 && many) {
            json.writeFieldName(name);
            json.writeArray(iris, 0, iris.length);
        } else if (iris.length > 0) {
            json.writeStringField(name, iris[0]);
        }
    }

    private static String iri(String id) {
        return "#" + id;
    }

    private static String text(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
