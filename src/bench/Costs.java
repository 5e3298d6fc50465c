import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what queries cost against the processor time that they take: for each kind of work, the time of the server's process
 * for a request less that of the least request, the cost that the answer tells, and how much longer a unit of that cost
 * takes than one of a walk. No kind of work is to take ten times as long: it could be had too cheaply then.
 *
 * <p>
 * {@code java src/bench/Costs.java ENDPOINT PROCESS [SECONDS]}, on Linux, of a program that runs on this machine and is
 * asked by nobody else. PROCESS is its id; each kind is asked for three times SECONDS (3 unless given), of which only the
 * last count, so that the program is warm. In a query, {@code %n} is another number each time, so that nothing remembered helps.
 */
public class Costs {

    private static final double CLOCK_TICK_MICROS = 10_000;
    private static final Pattern COST = Pattern.compile("\"requested\":(\\d+).*\"actual\":(\\d+)");
    private static final String LEAST = "{\"query\": \"{ __typename }\"}";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final Path process;
    private final Duration time;
    private long number;

    /** What a kind of work has shown: microseconds a request, and the cost that its answer told. */
    private record Shown(double micros, long requested, long actual) {
    }

    private Costs(URI endpoint, Path process, Duration time) {
        this.endpoint = endpoint;
        this.process = process;
        this.time = time;
    }

    public static void main(String... arguments) throws Exception {
        Costs costs = new Costs(URI.create(arguments[0]), Path.of("/proc", arguments[1], "stat"),
                Duration.ofSeconds(arguments.length > 2 ? Long.parseLong(arguments[2]) : 3));
        for (String query : kinds().values()) {
            costs.ask(query);
        }
        double least = costs.measure(LEAST).micros;
        double walk = 0;
        System.out.println("| kind of work | µs | requested | actual | times a walk's unit, requested | actual |");
        System.out.println("|---|---|---|---|---|---|");
        for (Map.Entry<String, String> kind : kinds().entrySet()) {
            Shown shown = costs.measure(kind.getValue());
            double micros = Math.max(0, shown.micros - least);
            walk = walk == 0 ? micros / shown.actual : walk;
            System.out.printf("| %s | %.1f | %d | %d | %.1f | %.1f |%n", kind.getKey(), micros, shown.requested, shown.actual,
                    micros / shown.requested / walk, micros / shown.actual / walk);
        }
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("walk", query("{ actors(first: 20) { nodes { id name meetings(last: 10) { nodes { id title "
                + "participations { nodes { id role actor { id name } } } } } } } }"));
        kinds.put("one record", query("{ actors(first: 1) { nodes { name } } }"));
        kinds.put("many fields", query("{ meetings(first: 100) { nodes { id title summary kind level status date { edtf "
                + "earliest latest precision inferred } place { id name } citations { paragraph document { title } } } } }"));
        kinds.put("edges and cursors", query("{ meetings(first: 100) { totalCount pageInfo { startCursor endCursor } edges { "
                + "cursor node { id } } } }"));
        kinds.put("order", query("{ meetings(first: 1, orderBy: {field: TITLE, direction: DESC}) { nodes { id } } }"));
        kinds.put("counts", query("{ actors(first: 100) { nodes { meetings { totalCount } statements { totalCount } } } }"));
        kinds.put("interfaces", query("{ facts(first: 100) { nodes { __typename ... on Meeting { title } ... on Statement { "
                + "gist } ... on Participation { role } citations { paragraph } } } }"));
        kinds.put("as of a day", query("{ meetings(asOf: \\\"2025-06-01\\\", first: 100) { totalCount nodes { id status "
                + "participations { totalCount } } } }"));
        kinds.put("filter by a choice and a day", query("query($until: Date) { meetings(first: 1, where: {and: [{not: {status: "
                + "[CONFIRMED]}}, {until: $until}]}) { totalCount } }", "{\"until\": \"20%y-01-01\"}"));
        kinds.put("filter by a related record", query("query($text: String) { meetings(first: 1, where: {participationWhere: "
                + "{some: {actorWhere: {some: {text: $text}}}}}) { totalCount } }", "{\"text\": \"delegation %n\"}"));
        kinds.put("filter by a word", query("query($text: String) { statements(first: 1, where: {text: $text}) { totalCount "
                + "} }", "{\"text\": \"word%n\"}"));
        kinds.put("filter by ten words", query("query($text: String) { statements(first: 1, where: {or: [" + ("{not: {text: "
                + "$text}} {text: $text} ").repeat(5) + "]}) { totalCount } }", "{\"text\": \"word%n\"}"));
        kinds.put("search", query("query($text: String!) { search(first: 10, text: $text) { totalCount nodes { record { id } } } }",
                "{\"text\": \"ceasefire %n\"}"));
        kinds.put("search with mistakes", query("query($text: String!) { search(first: 10, text: $text) { totalCount nodes { "
                + "record { id } } } }", "{\"text\": \"ceesefrie negotatien%n delegatoin\"}"));
        kinds.put("timeline", query("query($from: Date) { timeline(first: 10, from: $from) { totalCount nodes { event } "
                + "} }", "{\"from\": \"20%y-01-01\"}"));
        kinds.put("introspection", query("{ __schema { a%n: types { name description fields { name description args { name "
                + "description type { name ofType { name } } } type { name ofType { name } } } } } }"));
        return kinds;
    }

    private static String query(String query) {
        return query(query, "{}");
    }

    private static String query(String query, String variables) {
        return "{\"query\": \"" + query + "\", \"variables\": " + variables + "}";
    }

    private Shown measure(String body) throws IOException, InterruptedException {
        ask(body);
        long requests = 0;
        double before = processorMicros();
        String answer = "";
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; requests++) {
            answer = send(body);
        }
        double micros = (processorMicros() - before) / requests;
        Matcher cost = COST.matcher(answer);
        if (!cost.find() || !answer.startsWith("{\"data\":")) {
            throw new IllegalStateException(body + " is answered " + answer);
        }
        return new Shown(micros, Math.max(1, Long.parseLong(cost.group(1))), Math.max(1, Long.parseLong(cost.group(2))));
    }

    private void ask(String body) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;) {
            send(body);
        }
    }

    private String send(String body) throws IOException, InterruptedException {
        number++;
        String unlike = body.replace("%n", Long.toString(number, Character.MAX_RADIX))
                .replace("%y", String.valueOf(10 + number % 90));
        return client.send(HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(unlike)).build(), BodyHandlers.ofString()).body();
    }

    /** The processor time that the server's process has taken so far. */
    private double processorMicros() throws IOException {
        String[] fields = Files.readString(process).replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * CLOCK_TICK_MICROS;
    }
}
