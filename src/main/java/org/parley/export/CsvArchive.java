package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

/** The record as a table for each kind, with a row for each of its records: files of CSV in a ZIP archive. */
final class CsvArchive {

    private static final Map<Kind, List<CsvColumn>> TABLES = new LinkedHashMap<>();

    /** The first time that an archive can tell: the same record is always the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static {
        Metamodel.get().concreteKinds().forEach(kind -> TABLES.put(kind, CsvColumn.of(kind)));
    }

    private final ExportedRecords records;
    private final ZipOutputStream zip;

    CsvArchive(ExportedRecords records, OutputStream out) {
        this.records = records;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the header rows and the others, and the directory at the end. */
    Stream<WriteStep> steps() {
        return Stream.concat(TABLES.entrySet().stream().flatMap(table -> table(table.getKey(), table.getValue())),
                Stream.<WriteStep> of(zip::close));
    }

    private Stream<WriteStep> table(Kind kind, List<CsvColumn> columns) {
        return Stream.concat(Stream.of(() -> begin(kind, columns)),
                records.all(kind).mapToObj(number -> () -> write(number, columns)));
    }

    private void begin(Kind kind, List<CsvColumn> columns) throws IOException {
        ZipEntry entry = new ZipEntry(kind.plural() + ".csv");
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        write(columns.stream().map(CsvColumn::name));
    }

    private void write(int number, List<CsvColumn> columns) throws IOException {
        write(columns.stream().map(column -> column.cell().of(records, number)));
    }

    private void write(Stream<String> values) throws IOException {
        zip.write(Csv.row(values).getBytes(StandardCharsets.UTF_8));
    }
}
