package org.parley.load;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how a running program answers honest queries, alone and beside each sort of hostile ones: answers a second,
 * the 99th percentile of the time that they take, and how many times the quiet percentile that is. It asserts nothing.
 */
public final class Load {

    private static final int HONEST_CLIENTS = 4;
    private static final int HOSTILE_CLIENTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final List<String> HONEST = List.of(
            "{ place(id: \"istanbul\") { name state { name } } }",
            "{ meeting(id: \"istanbul-talks-2025-05\") { title participations { nodes { actor { name } onBehalfOf "
                    + "{ name } } } } }",
            "{ meetings(first: 10, orderBy: {field: DATE, direction: DESC}) { totalCount nodes { title place { "
                    + "name } } } }");

    private final URI endpoint;
    private final Duration time;

    private Load(URI endpoint, Duration time) {
        this.endpoint = endpoint;
        this.time = time;
    }

    /** Takes the URL of the endpoint and, if it shall not be 20, the seconds for each line that is printed. */
    public static void main(String... arguments) throws Exception {
        Load load = new Load(URI.create(arguments[0]), Duration.ofSeconds(arguments.length > 1
                ? Long.parseLong(arguments[1]) : 20));
        load.measure("to warm up", List.of());
        double quiet = load.measure("alone", List.of());
        for (Hostile hostile : Hostile.all()) {
            double beside = load.measure("beside " + hostile.name(), hostile.queries());
            System.out.printf("    %.1f times the quiet p99%n", beside / quiet);
        }
        List<Socket> slow = load.slowBodies();
        double beside = load.measure("beside slow bodies", List.of());
        System.out.printf("    %.1f times the quiet p99%n", beside / quiet);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** Prints how honest queries are answered beside these, and answers the 99th percentile in milliseconds. */
    private double measure(String what, List<String> hostile) throws InterruptedException {
        List<Client> honest = clients(HONEST_CLIENTS, HONEST, PAUSE);
        List<Client> others = hostile.isEmpty() ? List.of() : clients(HOSTILE_CLIENTS, hostile, Duration.ZERO);
        List<Thread> threads = Stream.concat(honest.stream(), others.stream()).map(Thread::new).toList();
        threads.forEach(Thread::start);
        Thread.sleep(time.toMillis());
        Stream.concat(honest.stream(), others.stream()).forEach(Client::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> nanos = new ArrayList<>();
        honest.forEach(client -> nanos.addAll(client.nanos()));
        Collections.sort(nanos);
        double p99 = nanos.get(nanos.size() * 99 / 100) / 1e6;
        System.out.printf("%-45s %6.0f/s, p50 %6.1f ms, p99 %6.1f ms, %d of %d answered; hostile: %d refused, %d "
                + "answered%n", what,
                nanos.size() / (double) time.toSeconds(), nanos.get(nanos.size() / 2) / 1e6, p99,
                honest.stream().mapToInt(Client::good).sum(), nanos.size(),
                others.stream().mapToInt(client -> client.nanos().size() - client.good()).sum(),
                others.stream().mapToInt(Client::good).sum());
        return p99;
    }

    private List<Client> clients(int count, List<String> queries, Duration pause) {
        return Stream.generate(() -> new Client(endpoint, queries, pause)).limit(count).toList();
    }

    /** Requests whose bodies never come to an end. */
    private List<Socket> slowBodies() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Socket socket = new Socket(endpoint.getHost(), endpoint.getPort());
            socket.getOutputStream().write(("POST " + endpoint.getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }
}
