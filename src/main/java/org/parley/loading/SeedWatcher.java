package org.parley.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notices changes in a folder and the folders inside. It looks at intervals, which works on every file system, and calls
 * when nothing more has changed for one interval, so that an editor or a checkout can finish.
 */
final class SeedWatcher implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(250);

    private record Stamp(FileTime modified, long size) {
    }

    private final Path folder;
    private final Runnable onChange;
    private final ScheduledExecutorService schedule;
    private Map<Path, Stamp> seen;
    private boolean changing;

    /** Will call when something differs from what is there now. */
    SeedWatcher(Path folder, Runnable onChange) {
        this.folder = folder;
        this.onChange = onChange;
        this.seen = look();
        this.schedule = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "seed-watcher");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        schedule.scheduleWithFixedDelay(this::tick, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }

    private void tick() {
        Map<Path, Stamp> now = look();
        boolean settled = now.equals(seen);
        seen = now;
        if (changing && settled) {
            onChange.run();
        }
        changing = !settled;
    }

    /** Of a folder that is changing under the eyes, nothing is seen until it has settled. */
    private Map<Path, Stamp> look() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.collect(Collectors.toMap(Function.identity(), SeedWatcher::stamp));
        } catch (IOException | UncheckedIOException e) {
            return Map.of();
        }
    }

    private static Stamp stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
