package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The record as tables, files of CSV in a ZIP archive. For programs there is a description of them too, as a
 * {@link DataPackage}.
 */
final class CsvArchive {

    /** The first time that an archive can tell: the same record is always the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ExportedRecords records;
    private final Csv csv;
    private final ZipOutputStream zip;

    CsvArchive(ExportedRecords records, Csv csv, OutputStream out) {
        this.records = records;
        this.csv = csv;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the description if there is one, the header rows and the others, and the directory at the end. */
    Stream<WriteStep> steps() {
        return Stream.of(csv == Csv.DATA ? description() : Stream.<WriteStep> of(),
                CsvTable.ALL.stream().flatMap(this::table), Stream.<WriteStep> of(zip::close)).flatMap(steps -> steps);
    }

    private Stream<WriteStep> description() {
        return Stream.concat(Stream.of(() -> begin(DataPackage.FILE_NAME)), new DataPackage(records, zip).steps());
    }

    private Stream<WriteStep> table(CsvTable table) {
        return Stream.concat(Stream.of(() -> begin(table)),
                table.rows(records).mapToObj(number -> () -> write(number, table)));
    }

    private void begin(CsvTable table) throws IOException {
        begin(table.fileName());
        write(csv.start());
        write(csv.row(table.columns().stream().map(column -> column.field().name())));
    }

    private void begin(String fileName) throws IOException {
        ZipEntry entry = new ZipEntry(fileName);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void write(int number, CsvTable table) throws IOException {
        write(csv.row(table.columns().stream().map(column -> column.cell().of(records, number))));
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
