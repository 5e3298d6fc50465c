package org.parley.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks one query after the other, and remembers how long each answer took. */
final class Client implements Runnable {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final List<String> queries;
    private final Duration pause;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger good = new AtomicInteger();
    private volatile boolean stopped;

    Client(URI endpoint, List<String> queries, Duration pause) {
        this.endpoint = endpoint;
        this.queries = queries;
        this.pause = pause;
    }

    @Override
    public void run() {
        try {
            for (int i = 0; !stopped; i++) {
                ask(queries.get(i % queries.size()));
                Thread.sleep(pause.toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(query))).build();
        long begin = System.nanoTime();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        nanos.add(System.nanoTime() - begin);
        good.addAndGet(answer.startsWith("{\"data\"") ? 1 : 0);
    }

    /** Without a library, so that the program runs with nothing but its own classes. */
    private static String json(String query) {
        return "{\"query\": \"" + query.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    void stop() {
        stopped = true;
    }

    /** How long answers took. */
    List<Long> nanos() {
        return List.copyOf(nanos);
    }

    /** How many answers had data and no errors. */
    int good() {
        return good.get();
    }
}
