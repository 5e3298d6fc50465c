package org.parley.export;

import java.io.OutputStream;
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

    /** A table for each kind of record, together in an archive. */
    CSV("csv.zip", "application/zip") {
        @Override
        Stream<WriteStep> steps(ExportedRecords records, OutputStream out) {
            return new CsvArchive(records, out).steps();
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

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
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
        return this != CSV;
    }

    /** What the file of a dataset is called where it is saved. */
    String fileName(Dataset dataset) {
        return "parley-" + dataset.shortFingerprint() + "." + extension;
    }
}
