package org.parley.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.parley.dataset.Contents;
import org.parley.dataset.Dataset;
import org.parley.seed.Seeds;

/** The files that are made of seeds, and what is in them. */
final class Exports {

    private Exports() {
    }

    /** The whole file. */
    static byte[] export(ExportFormat format, Seeds seeds) throws IOException {
        ExportedRecords records = new ExportedRecords(new Dataset(seeds.fingerprint(),
                new Contents(seeds.records(), seeds.description()), Instant.EPOCH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Iterator<WriteStep> steps = format.steps(records, out).iterator(); steps.hasNext();) {
            steps.next().write();
        }
        return out.toByteArray();
    }

    /** The texts in an archive, by the names of their files. */
    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
