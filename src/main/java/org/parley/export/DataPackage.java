package org.parley.export;

import static org.parley.export.Vocabulary.ordered;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.DatasetDescription;
import org.parley.model.Document;

/**
 * What the tables of a record hold, as a <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data
 * Package</a>: types, keys and constraints, the record's licence and version, and the documents that it is cited from.
 */
final class DataPackage {

    /** What its file is called. */
    static final String FILE_NAME = "datapackage.json";

    /** The form that a package allows; identifiers that say "or later" are known by their address alone. */
    private static final String LICENCE_NAME = "[A-Za-z0-9._-]+";

    private static final Map<String, Object> DIALECT = ordered("delimiter", ",", "doubleQuote", true, "lineTerminator",
            "\r\n");

    private static final String KEY = "id";
    private static final Kind DOCUMENT = Metamodel.get().kind(Document.class);
    private static final Attribute TITLE = documentAttribute("title");
    private static final Attribute URL = documentAttribute("url");

    private final ExportedRecords records;
    private final OutputStream file;
    private final JsonBuffer out = new JsonBuffer();
    private final MemberWriter members = new MemberWriter(out);
    private char before;

    DataPackage(ExportedRecords records, OutputStream file) {
        this.records = records;
        this.file = file;
    }

    /** Writes what the record says of itself, then its tables and its documents, one in each step, and the end. */
    Stream<WriteStep> steps() {
        int[] documents = records.all(DOCUMENT).toArray();
        Stream<WriteStep> tables = CsvTable.ALL.stream().map(table -> () -> add(resource(table)));
        Stream<WriteStep> all = Stream.concat(Stream.of(this::begin), tables);
        if (documents.length > 0) { // a list of sources is never empty
            all = Stream.concat(all, Stream.concat(Stream.of(() -> next("sources")),
                    Arrays.stream(documents).mapToObj(number -> () -> add(source(number)))));
        }
        return Stream.concat(all, Stream.of(this::end));
    }

    private void begin() throws IOException {
        DatasetDescription description = records.dataset().description();
        out.put('{');
        members.text("profile", "tabular-data-package");
        members.text("name", "parley-record");
        members.text("id", IriNamespace.of(records.dataset()).dataset());
        members.known("title", description.title);
        members.known("description", description.description);
        members.known("homepage", description.homepage == null ? null : IriNamespace.address(description.homepage));
        members.text("version", records.dataset().fingerprint());
        members.known("contributors", contributors(description));
        members.known("licenses", licences(description));
        members.name("resources");
        before = '[';
        out.drainTo(file);
    }

    /** Ends a list and begins another. */
    private void next(String name) {
        out.putAscii("],\"" + name + "\":");
        before = '[';
    }

    private void add(Map<String, Object> element) throws IOException {
        out.put(before);
        JsonValues.write(element, out);
        before = ',';
        out.drainTo(file);
    }

    private void end() throws IOException {
        out.putAscii("]}");
        out.drainTo(file);
    }

    private static List<Map<String, Object>> contributors(DatasetDescription description) {
        return description.author == null ? List.of() : Stream.of(description.author.split(";")).map(String::strip)
                .filter(name -> !name.isEmpty()).map(name -> Map.<String, Object> of("title", name)).toList();
    }

    private static List<Map<String, Object>> licences(DatasetDescription description) {
        Map<String, Object> licence = new LinkedHashMap<>();
        if (description.licence != null && description.licence.matches(LICENCE_NAME)) {
            licence.put("name", description.licence);
        }
        if (description.licenceUrl() != null) {
            licence.put("path", IriNamespace.address(description.licenceUrl()));
        }
        return licence.isEmpty() ? List.of() : List.of(licence);
    }

    private Map<String, Object> resource(CsvTable table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name(table.kind()));
        resource.put("path", table.fileName());
        resource.put("title", table.kind().nouns());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", DIALECT);
        resource.put("schema", schema(table));
        return resource;
    }

    private Map<String, Object> schema(CsvTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Map<String, Object>> keys = new ArrayList<>();
        schema.put("fields", table.columns().stream()
                .map(column -> column.field().descriptor(column.isTyped(records, table))).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", KEY);
        table.columns().forEach(column -> column.field().target().ifPresent(
                target -> keys.add(foreignKey(table.kind(), column.field().name(), target))));
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    /** In a package a table refers to itself by no name. */
    private static Map<String, Object> foreignKey(Kind kind, String field, Kind target) {
        return ordered("fields", field, "reference",
                ordered("resource", kind == target ? "" : name(target), "fields", KEY));
    }

    private Map<String, Object> source(int document) {
        Map<String, Object> source = new LinkedHashMap<>();
        int index = records.index(document);
        source.put("title", records.column(document, TITLE).value(index));
        if (records.column(document, URL).value(index) instanceof String url) {
            source.put("path", IriNamespace.address(url));
        }
        return source;
    }

    private static String name(Kind kind) {
        return kind.nouns().replace(' ', '-');
    }

    private static Attribute documentAttribute(String name) {
        return DOCUMENT.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst().orElseThrow();
    }
}
