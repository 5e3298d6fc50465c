package org.parley.seed.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.seed.SeedFolder;

/** What the seed files of a folder are to become in the present form. */
public final class FolderMigration {

    private final Map<Path, FileMigration> changed = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private FolderMigration() {
    }

    /** Reads the files of a folder, and changes nothing yet. */
    public static FolderMigration of(Path folder) {
        FolderMigration migration = new FolderMigration();
        try {
            SeedFolder.files(folder).forEach(migration::read);
        } catch (IOException e) {
            migration.problems.add(folder + ": cannot be read");
        }
        return migration;
    }

    /** What a person has to look at: files that cannot be changed, and what would be lost. */
    public List<String> problems() {
        return problems;
    }

    /** The files that change, each with its changed lines. */
    public Map<Path, String> previews() {
        Map<Path, String> previews = new LinkedHashMap<>();
        changed.forEach((file, migration) -> previews.put(file, migration.preview()));
        return previews;
    }

    /**
     * Writes the files that change, each of them wholly or not at all.
     *
     * @throws IOException if one cannot be written; those before it have been
     */
    public void write() throws IOException {
        for (Map.Entry<Path, FileMigration> file : changed.entrySet()) {
            replace(file.getKey().toRealPath(), file.getValue().result());
        }
    }

    private void read(Path file) {
        try {
            if (Files.size(file) > SeedFolder.LARGEST_FILE) {
                throw new UnusualLayoutException();
            }
            String before = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            FileMigration migration = migration(file, before);
            String after = migration.result();
            if (!after.equals(before)) {
                migration(file, after); // so that nothing is written that cannot be read again
                changed.put(file, migration);
            }
            migration.edits().losses().forEach(loss -> problems.add(file + ": " + loss));
        } catch (UnusualLayoutException e) {
            problems.add(file + ": is written in a way that a program cannot change; change it by hand, as check says");
        } catch (CharacterCodingException e) {
            problems.add(file + ": is not UTF-8 text");
        } catch (IOException e) {
            problems.add(file + ": cannot be read");
        }
    }

    private static FileMigration migration(Path file, String text) {
        return FileMigration.of(text, file.getFileName().toString(),
                String.valueOf(file.toAbsolutePath().getParent().getFileName()));
    }

    /** A name that begins with a dot is no seed file, should the program be stopped halfway. */
    private static void replace(Path file, String text) throws IOException {
        Path written = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            Files.writeString(written, text);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(file));
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
