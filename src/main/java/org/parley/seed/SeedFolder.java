package org.parley.seed;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.parley.metamodel.Kind;
import org.parley.suggestion.Suggestion;

/** Finds the seed files in a folder: those in folders for each kind, and those beside them for records of any kind. */
public final class SeedFolder {

    /** The file beside the folders of records that tells editors what they look like. */
    public static final String SCHEMA = "schema.json";

    /** The files of which one says what the record is as a whole. */
    private static final Set<String> DESCRIPTIONS = Set.of("record.yaml", "record.yml");

    private final Path root;
    private final String name;
    private final Problems problems;
    private final Register register;
    private final DescriptionReader description;
    private final Set<Kind> unread = new HashSet<>();

    private SeedFolder(Path root, Problems problems, Register register, DescriptionReader description) {
        this.root = root;
        this.register = register;
        this.description = description;
        this.name = String.valueOf(root.toAbsolutePath().normalize().getFileName());
        this.problems = problems;
    }

    /**
     * Reads all files, in the order of their names.
     *
     * @param register takes the records
     * @param description takes what the record says of itself
     * @return the kinds of which some records could not be read
     */
    static Set<Kind> read(Path root, Problems problems, Register register, DescriptionReader description) {
        SeedFolder folder = new SeedFolder(root, problems, register, description);
        folder.read();
        return folder.unread;
    }

    private void read() {
        if (!Files.isDirectory(root)) {
            problems.add(Location.of(root.toString()), Files.exists(root) ? "is not a folder" : "there is no such folder");
            return;
        }
        Map<String, Kind> folders = Form.folders();
        for (Path path : list(root, Location.of(name))) {
            String folder = fileName(path);
            Location at = Location.of(name + "/" + folder);
            if (leadsOut(path, at) || folder.equals(SCHEMA)) {
                continue;
            }
            if (DESCRIPTIONS.contains(folder) && Files.isRegularFile(path)) {
                SeedFile.read(path, Format.YAML, SeedFile.Content.ONE_VALUE, at, problems, description::read);
            } else if (!Files.isDirectory(path)) {
                readFile(path, at, Form.top());
            } else if (!folders.containsKey(folder)) {
                problems.add(at, "unknown folder; it is one of " + String.join(", ", folders.keySet())
                        + Suggestion.of(folder, folders.keySet()));
            } else {
                readKind(path, at, folders.get(folder));
            }
        }
        if (register.drafts().isEmpty() && problems.isEmpty()) {
            problems.add(Location.of(name), "has no seed files");
        }
    }

    private void readKind(Path folder, Location folderAt, Kind kind) {
        for (Path path : list(folder, folderAt)) {
            Location at = Location.of(folderAt.file() + "/" + fileName(path));
            if (leadsOut(path, at)) {
                unread.add(kind);
            } else if (Files.isDirectory(path)) {
                problems.add(at, "a folder of records has no folders inside");
            } else {
                readFile(path, at, kind.concrete());
            }
        }
    }

    private void readFile(Path path, Location at, List<Kind> kinds) {
        Optional<Format> format = Format.of(fileName(path));
        if (format.isEmpty()) {
            problems.add(at, "is not a seed file; those end in " + String.join(", ", Format.allExtensions()));
        } else if (!Files.isRegularFile(path)) {
            problems.add(at, "is not a file");
        } else {
            readRecords(path, format.get(), at, kinds);
        }
    }

    /** Of a file that cannot be read to its end nothing counts, neither its records nor what is wrong with them. */
    private void readRecords(Path path, Format format, Location at, List<Kind> kinds) {
        int before = register.drafts().size();
        Problems ofRecords = new Problems();
        Binder binder = new Binder(ofRecords, register);
        boolean ofAnyKind = kinds.equals(Form.top());
        if (SeedFile.read(path, format, SeedFile.Content.RECORDS, at, problems, entry -> {
            if (ofAnyKind && DescriptionReader.isDescription(entry)) {
                description.read(entry);
            } else {
                binder.bind(entry, kinds);
            }
        })) {
            problems.addAll(ofRecords);
        } else {
            register.forgetAllBut(before);
            unread.addAll(kinds);
        }
    }

    /** Whether it is a link to somewhere else, or to nothing. */
    private boolean leadsOut(Path path, Location at) {
        try {
            if (path.toRealPath().startsWith(root.toRealPath())) {
                return false;
            }
            problems.add(at, "is a link that leads out of " + name);
        } catch (IOException e) {
            problems.add(at, "cannot be read");
        }
        return true;
    }

    private List<Path> list(Path folder, Location at) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path path : entries) {
                if (!fileName(path).startsWith(".")) {
                    paths.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(at, "cannot be read");
        }
        paths.sort(Path::compareTo);
        return paths;
    }

    /** File systems inside archives end the names of folders with a slash. */
    private static String fileName(Path path) {
        return path.getFileName().toString().replaceFirst("/$", "");
    }
}
