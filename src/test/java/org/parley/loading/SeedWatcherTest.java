package org.parley.loading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.seed.Folders;

/** Which changes of a folder are noticed. */
class SeedWatcherTest {

    /** Longer than any machine needs. */
    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    private final Semaphore changes = new Semaphore(0);
    private SeedWatcher watcher;

    @BeforeEach
    void watch() throws IOException {
        Folders.write(folder.resolve("topics/a.yaml"), "a");
        watcher = new SeedWatcher(folder, changes::release);
        watcher.start();
    }

    @AfterEach
    void stop() {
        watcher.close();
    }

    @Test
    void aFileIsEdited() throws Exception {
        Files.writeString(folder.resolve("topics/a.yaml"), "ab");
        awaitChange();
    }

    @Test
    void aFileIsMadeInANewFolderAndDeleted() throws Exception {
        Path file = Folders.write(folder.resolve("places/b.yaml"), "b");
        awaitChange();
        Files.delete(file);
        awaitChange();
    }

    @Test
    void theFolderGoesAndComesBack() throws Exception {
        Path aside = folder.resolveSibling(folder.getFileName() + "-aside");
        Files.move(folder, aside);
        awaitChange();
        Files.move(aside, folder);
        awaitChange();
    }

    @Test
    void aChangeBeforeItStarts() throws Exception {
        watcher.close();
        watcher = new SeedWatcher(folder, changes::release);
        Files.writeString(folder.resolve("topics/a.yaml"), "abc");
        watcher.start();
        awaitChange();
    }

    private void awaitChange() throws InterruptedException {
        assertTrue(changes.tryAcquire(SECONDS, TimeUnit.SECONDS), "the change was not noticed");
    }
}
