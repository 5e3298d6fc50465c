package org.parley.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.dataset.Dataset;

/** The formats in which the whole record can be had. */
enum ExportFormat {

    /** A line of JSON for each record, in the form of seed files. */
    JSON_LINES("jsonl", "application/jsonl; charset=utf-8") {
        @Override
        Stream<WriteStep> steps(ExportedRecords records, OutputStream out) {
            return new JsonLines(records, out).steps();
        }
    },

    /** A table for each kind of record, together in an archive with a description of them. */
    CSV("csv.zip", "application/zip") {
        @Override
        Stream<WriteStep> steps(ExportedRecords records, OutputStream out) {
            return new CsvArchive(records, Csv.DATA, out).steps();
        }
    },

    /** The same tables in a form that spreadsheets show as they are. */
    SPREADSHEET("csv.zip", "application/zip", "spreadsheet") {
        @Override
        Stream<WriteStep> steps(ExportedRecords records, OutputStream out) {
            return new CsvArchive(records, Csv.SPREADSHEET, out).steps();
        }
    },

    /** A graph of linked data. */
    JSON_LD("jsonld", "application/ld+json; charset=utf-8") {
        @Override
        Stream<WriteStep> steps(ExportedRecords records, OutputStream out) {
            return new LinkedData(records, out).steps();
        }
    };

    private final String extension;
    private final String mediaType;
    private final List<String> purposes;

    ExportFormat(String extension, String mediaType, String... purposes) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.purposes = List.of(purposes);
    }

    /** The format of a file that is served at a path, for what the parameters {@code for} name; empty if there is none. */
    static Optional<ExportFormat> at(String path, List<String> purposes) {
        return at(path).filter(format -> format.purposes.equals(purposes)).findFirst();
    }

    /** What the files at a path can be asked to be for. */
    static List<String> purposes(String path) {
        return at(path).flatMap(format -> format.purposes.stream()).toList();
    }

    private static Stream<ExportFormat> at(String path) {
        return Stream.of(values()).filter(format -> format.path().equals(path));
    }

    /** Writes the file to the stream, step by step. */
    abstract Stream<WriteStep> steps(ExportedRecords records, OutputStream out);

    /** Where it is served. */
    String path() {
        return "/export/record." + extension;
    }

    /** The media type of the file. */
    String mediaType() {
        return mediaType;
    }

    /** Whether the file gets smaller when it is compressed on its way. */
    boolean isCompressible() {
        return !mediaType.equals("application/zip");
    }

    /** What the file of a dataset is called where it is saved. */
    String fileName(Dataset dataset) {
        String purpose = purposes.stream().map(name -> "-" + name).collect(Collectors.joining());
        return "parley-" + dataset.shortFingerprint() + purpose + "." + extension;
    }
}
