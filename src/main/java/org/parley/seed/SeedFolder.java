package org.parley.seed;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.parley.metamodel.Kind;
import org.parley.suggestion.Suggestion;

/** Finds the seed files in a folder: those in folders for each kind, and those beside them for records of any kind. */
public final class SeedFolder {

    /** The file beside the folders of records that tells editors what they look like. */
    public static final String SCHEMA = "schema.json";

    /** The most bytes a seed file can have. */
    public static final int LARGEST_FILE = SeedFile.LARGEST;

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

    /**
     * The seed files of a folder, in the order of their names; without those that lead out of it.
     *
     * @throws IOException if the folder, or one in it, cannot be read
     */
    public static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Path inside = root.toRealPath();
        for (Path entry : entries(root)) {
            List<Path> candidates = !Files.isDirectory(entry) ? List.of(entry)
                    : Form.folders().containsKey(fileName(entry)) ? entries(entry) : List.of();
            for (Path file : candidates) {
                String name = fileName(file);
                if (isOfSeeds(name) && !name.equals(SCHEMA)
                        && Files.isRegularFile(file) && file.toRealPath().startsWith(inside)) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private void read() {
        if (!Files.isDirectory(root)) {
            problems.add(Location.of(root.toString()), Files.exists(root) ? "is not a folder" : "there is no such folder");
            return;
        }
        for (Path path : list(root, Location.of(name))) {
            String entry = fileName(path);
            Location at = Location.of(name + "/" + entry);
            Kind kind = Form.folders().get(entry);
            if (Files.isDirectory(path)) {
                if (kind == null) {
                    warnOfFolder(path, at);
                } else if (!leadsOut(path, at)) {
                    readKind(path, at, kind);
                }
            } else if (DESCRIPTIONS.contains(entry)) {
                if (isFile(path, at)) {
                    SeedFile.read(path, Format.YAML, SeedFile.Content.ONE_VALUE, at, problems, description::read);
                }
            } else if (!entry.equals(SCHEMA) && !ForeignFiles.isOfTool(entry)) {
                readFile(path, at, Form.top());
            }
        }
        if (register.drafts().isEmpty() && !problems.hasErrors()) {
            problems.add(Location.of(name), "has no seed files");
        }
    }

    private void readKind(Path folder, Location folderAt, Kind kind) {
        for (Path path : list(folder, folderAt)) {
            Location at = Location.of(folderAt.file() + "/" + fileName(path));
            if (Files.isDirectory(path)) {
                warnOfFolder(path, at);
            } else {
                readFile(path, at, kind.concrete());
            }
        }
    }

    /** Reads a seed file; of another one, warns if it may have been meant to be one. */
    private void readFile(Path path, Location at, List<Kind> kinds) {
        String file = fileName(path);
        Optional<Format> format = Format.of(file);
        if (format.isPresent()) {
            if (isFile(path, at)) {
                readRecords(path, format.get(), at, kinds);
            } else {
                unread.addAll(kinds);
            }
        } else if (ForeignFiles.looksLikeSeeds(file) || isInFolder(kinds) && !ForeignFiles.isHarmless(file)) {
            problems.warn(at, "is ignored, since it is not a seed file; those end in "
                    + String.join(", ", Format.allExtensions()));
        }
    }

    /** Whether these are the kinds of a folder, and not those that a file beside the folders can have. */
    private static boolean isInFolder(List<Kind> kinds) {
        return !kinds.equals(Form.top());
    }

    /** Of a folder that is no kind's, if it may have been meant to be. */
    private void warnOfFolder(Path folder, Location at) {
        String suggestion = Suggestion.of(fileName(folder), Form.folders().keySet());
        if (hasSeeds(folder) || !suggestion.isEmpty()) {
            problems.warn(at, "is ignored with all that is in it, since it is the folder of no kind; those are "
                    + String.join(", ", Form.folders().keySet()) + ", without folders inside", suggestion);
        }
    }

    private static boolean isOfSeeds(String file) {
        return Format.of(file).isPresent() && !ForeignFiles.isOfTool(file);
    }

    private static boolean hasSeeds(Path folder) {
        try {
            return entries(folder).stream().map(SeedFolder::fileName)
                    .anyMatch(SeedFolder::isOfSeeds);
        } catch (IOException e) {
            return false; // nor can anybody else have meant it to be read
        }
    }

    /** Of a file that cannot be read to its end nothing counts, neither its records nor what is wrong with them. */
    private void readRecords(Path path, Format format, Location at, List<Kind> kinds) {
        int before = register.drafts().size();
        Problems ofRecords = new Problems();
        Binder binder = new Binder(ofRecords, register);
        if (SeedFile.read(path, format, SeedFile.Content.RECORDS, at, problems, entry -> {
            if (!isInFolder(kinds) && DescriptionReader.isDescription(entry)) {
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

    /** Whether it is a file in here, and not a link to somewhere else or a device. */
    private boolean isFile(Path path, Location at) {
        if (leadsOut(path, at)) {
            return false;
        } else if (!Files.isRegularFile(path)) {
            problems.add(at, "is not a file");
            return false;
        }
        return true;
    }

    private List<Path> list(Path folder, Location at) {
        try {
            return entries(folder);
        } catch (IOException e) {
            problems.add(at, "cannot be read");
            return List.of();
        }
    }

    /** All but what nobody looks at, in the order of their names. */
    private static List<Path> entries(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(entries.spliterator(), false).filter(path -> !ForeignFiles.isAside(fileName(path)))
                    .sorted().toList();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** File systems inside archives end the names of folders with a slash. */
    private static String fileName(Path path) {
        return path.getFileName().toString().replaceFirst("/$", "");
    }
}
