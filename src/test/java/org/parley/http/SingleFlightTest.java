package org.parley.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.error.ErrorCode;
import org.parley.limit.Deadline;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** What many ask for at the same time is done once, and for as long as one of them waits. */
class SingleFlightTest {

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Bulkhead bulkhead = new Bulkhead("some", vertx, 1000);
    private final SingleFlight<String, String> flights = new SingleFlight<>(vertx, bulkhead, SingleFlightTest::inTime);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void stop() {
        end.complete(null);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void manyWhoAskForTheSameAreAnsweredByOneRun() {
        occupyAllThreads();
        List<Future<String>> answers = IntStream.range(0, 100).mapToObj(i -> ask("a", inTime())).toList();
        end.complete(null);
        answers.forEach(answer -> assertEquals("a1", join(answer)));
        assertEquals("a2", join(ask("a", inTime())));
    }

    @Test
    void theyAreAnsweredThoughTheFirstOfThemHasGone() {
        occupyAllThreads();
        Deadline first = inTime();
        Future<String> goes = ask("a", first);
        Future<String> stays = ask("a", inTime());
        first.abandon();
        end.complete(null);
        assertEquals("a1", join(stays));
        assertEquals("a1", join(goes));
    }

    @Test
    void nothingIsDoneWhenAllHaveGone() {
        occupyAllThreads();
        Deadline first = inTime();
        Deadline second = inTime();
        List<Future<String>> answers = List.of(ask("a", first), ask("a", second));
        first.abandon();
        second.abandon();
        end.complete(null);
        for (Future<String> answer : answers) {
            RefusedRequest refused = assertInstanceOf(RefusedRequest.class,
                    assertThrows(CompletionException.class, () -> join(answer)).getCause());
            assertEquals(ErrorCode.SERVER_BUSY, refused.code());
        }
        assertEquals(0, runs.get());
        assertEquals("a1", join(ask("a", inTime())));
    }

    @Test
    void waitingForTheTurnIsToldApartFromTheWork() {
        occupyAllThreads();
        Deadline first = inTime();
        Deadline second = inTime();
        List<Future<String>> answers = List.of(ask("a", first), ask("a", second));
        end.complete(null);
        answers.forEach(SingleFlightTest::join);
        assertTrue(first.waited() > 0);
        assertTrue(second.waited() > 0);
    }

    private Future<String> ask(String key, Deadline deadline) {
        return flights.run(key, deadline, () -> key + runs.incrementAndGet());
    }

    private void occupyAllThreads() {
        for (int i = 0; i < Math.max(1, Runtime.getRuntime().availableProcessors() / 2); i++) {
            bulkhead.submit(inTime(), end::join);
        }
    }

    private static Deadline inTime() {
        return Deadline.after(Duration.ofHours(1));
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
