package org.parley;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program, a jar or an executable, as a process of its own: for tests of how it starts and ends. */
final class PackagedProgram implements AutoCloseable {

    private static final int SECONDS = 120;
    private static final Path TARGET = Path.of("target");

    private final Path output;
    private final Process process;

    /** Starts it with environment variables, and with options such as {@code -Dname=value} or a command. */
    PackagedProgram(Map<String, String> environment, String... arguments) throws IOException {
        output = Files.createTempFile(TARGET, "program", ".log");
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().putAll(environment);
        process = builder.start();
    }

    private static List<String> command(String... arguments) throws IOException {
        Map<Boolean, List<String>> split = Stream.of(arguments)
                .collect(partitioningBy(argument -> argument.matches("-[^-].*")));
        Properties artifact = new Properties();
        try (var reader = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(reader);
        }
        String path = TARGET.resolve(artifact.getProperty("path")).toString();
        List<String> command = new ArrayList<>();
        if (artifact.getProperty("type").equals("native")) {
            command.add(path);
            command.addAll(split.get(true));
        } else {
            command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
            command.addAll(split.get(true));
            command.addAll(List.of("-jar", path));
        }
        command.addAll(split.get(false));
        return command;
    }

    /** Where it listens; waits until it does. */
    URI address() throws IOException, InterruptedException {
        return URI.create(await("Listening on: (http://[0-9.:]+)").group(1));
    }

    /** Waits for output that matches. */
    Matcher await(String regex) throws IOException, InterruptedException {
        Pattern pattern = Pattern.compile(regex);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            boolean alive = process.isAlive();
            Matcher matcher = pattern.matcher(output());
            if (matcher.find()) {
                return matcher;
            }
            assertTrue(alive && System.nanoTime() < end, () -> "never printed " + regex + ": " + output());
            Thread.sleep(50);
        }
    }

    /** What it has printed. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, by SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** The exit code; waits until there is one. */
    int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> "still runs: " + output());
        return process.exitValue();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.delete(output);
    }
}
