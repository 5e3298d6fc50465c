package org.parley.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks one query after the other over one connection, and remembers how long each answer took. It does so with a plain
 * socket, since a client that shares its processors with the server must not need much of them.
 */
final class Client implements Runnable {

    private static final String LENGTH = "content-length:";

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
        List<byte[]> requests = queries.stream().map(this::request).toList();
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; !stopped; i++) {
                long begin = System.nanoTime();
                socket.getOutputStream().write(requests.get(i % requests.size()));
                String answer = answer(answers);
                nanos.add(System.nanoTime() - begin);
                good.addAndGet(answer.startsWith("{\"data\"") ? 1 : 0);
                Thread.sleep(pause.toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] request(String query) {
        String body = "{\"query\": \"" + query.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        return ("POST " + endpoint.getPath() + " HTTP/1.1\r\nHost: " + endpoint.getHost() + "\r\nContent-Type: "
                + "application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII);
    }

    /** The body of the next answer, whose length the server says. */
    private static String answer(InputStream answers) throws IOException {
        int length = 0;
        for (String line = line(answers); !line.isEmpty(); line = line(answers)) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            line.append((char) next);
        }
        return line.toString().strip();
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
