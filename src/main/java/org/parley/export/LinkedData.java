package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.DatasetDescription;
import org.parley.model.Fact;

/**
 * The record as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD</a>: one graph with a node for each record, named by an
 * absolute IRI, so that the file needs no base to be read with. Facts have their citations inside, as
 * <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> tells of primary sources.
 */
final class LinkedData {

    /** What the names mean; a native executable has it from its build. */
    private static final byte[] CONTEXT = json(Vocabulary.context());
    private static final Map<Kind, byte[]> TYPES = new HashMap<>();
    private static final Kind CITATION = Metamodel.get().kind(Citation.class);
    private static final Relation CITATIONS = Metamodel.get().kind(Fact.class).relation(Vocabulary.CITATIONS);
    private static final Relation DOCUMENT = CITATION.relation("document");

    static {
        Metamodel.get().concreteKinds().forEach(kind -> TYPES.put(kind, json(Vocabulary.types(kind))));
    }

    private final ExportedRecords records;
    private final OutputStream file;
    private final IriNamespace iris;
    private final JsonBuffer out = new JsonBuffer();
    private final MemberWriter members = new MemberWriter(out);

    LinkedData(ExportedRecords records, OutputStream file) {
        this.records = records;
        this.file = file;
        this.iris = IriNamespace.of(records.dataset());
    }

    /** Writes the beginning, then a node in each step, and the end. */
    Stream<WriteStep> steps() {
        Stream<WriteStep> nodes = records.all().filter(number -> records.kind(number) != CITATION)
                .mapToObj(number -> () -> writeNode(number));
        return Stream.concat(Stream.concat(Stream.of(this::begin), nodes), Stream.of(this::end));
    }

    private void begin() throws IOException {
        out.put('{');
        members.name("@context");
        out.put(CONTEXT);
        members.name("@graph");
        out.putAscii("[{");
        members.text("@id", iris.dataset());
        members.text("@type", "schema:Dataset");
        members.text("schema:version", records.dataset().fingerprint());
        describe(records.dataset().description());
        out.put('}');
        out.drainTo(file);
    }

    private void describe(DatasetDescription description) {
        Vocabulary.DESCRIPTION.forEach((term, value) -> members.known(term, value.apply(description)));
    }

    private void writeNode(int number) throws IOException {
        out.putAscii("\n,{");
        writeMembers(number);
        if (CITATIONS.source().includes(records.kind(number))) {
            writeCitations(records.nested(number, CITATIONS));
        }
        out.put('}');
        out.drainTo(file);
    }

    private void end() throws IOException {
        out.putAscii("]}");
        out.drainTo(file);
    }

    /** Writes all but its citations; and a citation stands in its fact, so it need not say which that is. */
    private void writeMembers(int number) {
        Kind kind = records.kind(number);
        members.text("@id", iris.of(records.id(number)));
        members.name("@type");
        out.put(TYPES.get(kind));
        for (Attribute attribute : kind.attributes()) {
            if (Vocabulary.isAddress(kind, attribute)) {
                writeAddresses(attribute, records.column(number, attribute).value(records.index(number)));
            } else if (!attribute.isId()) {
                members.value(attribute, records.column(number, attribute), records.index(number));
            }
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held held && relation.inverse() != CITATIONS) {
                writeReferences(relation.name(), records.references(number, relation).stream(), held.isMany());
            }
        }
    }

    private void writeCitations(int[] citations) {
        writeReferences(Vocabulary.DOCUMENTS, Arrays.stream(citations)
                .mapToObj(citation -> records.references(citation, DOCUMENT).get(0)).distinct().sorted(), true);
        members.objects(Vocabulary.CITATIONS, citations, this::writeMembers);
    }

    private void writeAddresses(Attribute attribute, Object value) {
        members.known(attribute.name(), value instanceof List<?> list
                ? list.stream().map(uri -> IriNamespace.address((String) uri)).toList()
                : value == null ? null : IriNamespace.address((String) value));
    }

    private void writeReferences(String name, Stream<String> ids, boolean many) {
        members.references(name, ids.map(iris::of).toList(), many);
    }

    private static byte[] json(Object value) {
        JsonBuffer out = new JsonBuffer();
        JsonValues.write(value, out);
        return out.toBytes();
    }
}
