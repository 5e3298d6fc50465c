import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures how the packaged program starts, as a JVM application and as a native executable side by side: the time from the
 * start of the process to the first GraphQL answer, and the memory it then has and has after a thousand queries. The
 * program's files are read before each start, so that none waits for a disk: whether they are still in the system's cache
 * depends on what else the machine does.
 *
 * <p>
 * {@code java src/bench/Startup.java [RUNS [PROGRAM...]]}, in the folder of the project, on Linux. Every number is of this
 * run; each program is started RUNS times (10 unless given), by turns. Programs are executables and jars, such as those of
 * an older version to compare with; unless given, what is in the folder {@code target}.
 */
public class Startup {

    private static final int QUERIES = 1000;

    /** So that nothing of what went before is still at work when a program is started. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String QUERY = """
            {"query": "{ meeting(id: \\"istanbul-talks-2025-05\\") { title date { edtf inferred } \
            participations(where: {role: [HEAD_OF_DELEGATION]}) { nodes { actor { name } onBehalfOf { name } \
            citations { document { title } paragraph } } } } }"}""";

    private static final String ANSWER = "{\"data\":{\"meeting\":{\"title\":";

    /** What one start has shown. */
    private record Run(double firstAnswer, double memoryThen, double memoryAfter) {
    }

    public static void main(String... arguments) throws Exception {
        int runs = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        // without a helper program in between, whose own start would be counted
        System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
        Map<String, List<Run>> results = new LinkedHashMap<>();
        Map<String, List<String>> programs = arguments.length > 1 ? named(arguments) : programs();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                results.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(run(program.getValue()));
            }
        }
        System.out.printf("%d starts of each, by turns; minimum / median / maximum%n%n", runs);
        System.out.printf("| | %s |%n|---|%s%n", String.join(" | ", results.keySet()), "---|".repeat(results.size()));
        print("start to first answer, ms", results, Run::firstAnswer);
        print("RSS after the first answer, MB", results, Run::memoryThen);
        print("RSS after " + QUERIES + " queries, MB", results, Run::memoryAfter);
        StringBuilder sizes = new StringBuilder("| size, MB |");
        for (List<String> program : programs.values()) {
            sizes.append(" %.1f |".formatted(files(program).stream().mapToLong(file -> file.toFile().length()).sum() / 1e6));
        }
        System.out.println(sizes);
    }

    private static Map<String, List<String>> named(String... arguments) {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        for (String program : List.of(arguments).subList(1, arguments.length)) {
            programs.put(program, program.endsWith(".jar") ? List.of("java", "-jar", program) : List.of(program));
        }
        return programs;
    }

    private static Map<String, List<String>> programs() throws IOException {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar");
        if (Files.exists(jar)) {
            programs.put("JVM", List.of("java", "-jar", jar.toString()));
        }
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            files.filter(file -> file.toString().endsWith("-runner"))
                    .forEach(file -> programs.put("native", List.of(file.toAbsolutePath().toString())));
        }
        if (programs.isEmpty()) {
            throw new IllegalStateException("Nothing is packaged in target: mvn -DskipTests package");
        }
        return programs;
    }

    private static Run run(List<String> command) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .version(HttpClient.Version.HTTP_1_1).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY)).build();
        Thread.sleep(PAUSE.toMillis());
        for (Path file : files(command)) {
            Files.copy(file, OutputStream.nullOutputStream());
        }
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            awaitAnswer(port, process);
            double firstAnswer = (System.nanoTime() - begin) / 1e6;
            double memoryThen = memory(process);
            for (int query = 0; query < QUERIES; query++) {
                ask(client, request);
            }
            return new Run(firstAnswer, memoryThen, memory(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** By a plain socket, since a client that does more takes processor time from what it waits for. */
    private static void awaitAnswer(int port, Process process) throws Exception {
        byte[] request = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\nContent-Length: " + QUERY.length() + "\r\n\r\n" + QUERY)
                .getBytes(StandardCharsets.US_ASCII);
        while (true) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(request);
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!answer.contains(ANSWER)) {
                    throw new IllegalStateException("Unexpected answer: " + answer);
                }
                return;
            } catch (ConnectException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The program has ended with " + process.exitValue());
                }
                Thread.sleep(1);
            }
        }
    }

    private static void ask(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        if (!answer.startsWith(ANSWER)) {
            throw new IllegalStateException("Unexpected answer: " + answer);
        }
    }

    private static double memory(Process process) throws IOException {
        String resident = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
        return Integer.parseInt(resident.replaceAll("\\D", "")) * 1024 / 1e6;
    }

    /** What the program is deployed as: the executable, or all in the folder of jars. */
    private static List<Path> files(List<String> command) throws IOException {
        Path program = Path.of(command.get(command.size() - 1));
        Path root = program.getFileName().toString().endsWith(".jar") ? program.getParent() : program;
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void print(String name, Map<String, List<Run>> results, ToDoubleFunction<Run> figure) {
        StringBuilder line = new StringBuilder("| " + name + " |");
        for (List<Run> runs : results.values()) {
            double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
            double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            line.append(" %.0f / %.0f / %.0f |".formatted(sorted[0], median, sorted[sorted.length - 1]));
        }
        System.out.println(line);
    }
}
