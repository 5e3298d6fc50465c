package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** A file is made no faster than it is taken in, and only as long as somebody takes it in. */
class DownloadTest {

    private static final int STEPS = 2000;
    private static final int SIZE = 100_000;
    /** More than all buffers between a server and a client hold. */
    private static final int MOST_UNDER_WAY = 500;

    private final AtomicInteger made = new AtomicInteger();
    private Vertx vertx;
    private HttpServer server;
    private int broken = Integer.MAX_VALUE;

    @BeforeEach
    void serve() throws Exception {
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get("/file").handler(context -> {
            context.response().setChunked(true);
            new Download(context, this::steps).send();
        });
        server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage()
                .toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aClientThatDoesNotReadIsWaitedFor() throws Exception {
        try (Socket client = ask()) {
            settle();
            assertTrue(made.get() < MOST_UNDER_WAY, made + " steps");
            String answer = read(client);
            assertEquals(STEPS, made.get());
            assertTrue(answer.endsWith("\r\n0\r\n\r\n"));
            assertTrue(answer.length() > STEPS * SIZE);
        }
    }

    @Test
    void nothingIsMadeForAClientThatHasGone() throws Exception {
        ask().close();
        settle();
        assertTrue(made.get() < MOST_UNDER_WAY, made + " steps");
    }

    @Test
    void aFileThatCanNotBeFinishedDoesNotLookLikeOneThatIs() throws Exception {
        broken = 10;
        try (Socket client = ask()) {
            assertFalse(read(client).endsWith("\r\n0\r\n\r\n"));
        }
    }

    @Test
    void aFileThatCanNotBeBegunIsAnError() throws Exception {
        broken = 0;
        try (Socket client = ask()) {
            assertTrue(read(client).startsWith("HTTP/1.1 500 "));
        }
    }

    private Stream<WriteStep> steps(OutputStream out) {
        return IntStream.range(0, STEPS).mapToObj(number -> () -> {
            if (number == broken) {
                throw new IOException("no more");
            }
            out.write(new byte[SIZE]);
            made.incrementAndGet();
        });
    }

    private Socket ask() throws IOException {
        Socket client = new Socket("127.0.0.1", server.actualPort());
        client.setSoTimeout(30_000);
        client.getOutputStream().write("GET /file HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        return client;
    }

    /** Waits until no more steps are made. */
    private void settle() throws InterruptedException {
        int before;
        do {
            before = made.get();
            Thread.sleep(500);
        } while (made.get() > before);
    }

    private static String read(Socket client) throws IOException {
        try (InputStream in = client.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
