package org.parley.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.error.ErrorCode;

import io.vertx.core.Vertx;

/** Work that can take long leaves threads and places to the rest. */
class TurnsTest {

    private static final int HALF_OF_THE_PROCESSORS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @AfterEach
    void stop() {
        end.complete(null);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void noMoreIsDoneAtOnceThanHalfOfTheProcessorsCan() {
        Turns turns = new Turns("some", vertx, 1000);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Integer>> works = IntStream.range(0, 300).mapToObj(i -> turns.take(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return i;
        })).toList();
        assertEquals(IntStream.range(0, 300).boxed().toList(), works.stream().map(CompletableFuture::join).toList());
        assertTrue(most.get() <= HALF_OF_THE_PROCESSORS, most + " at once");
    }

    @Test
    void whatFindsNoPlaceIsRefusedUntilThereIsOne() {
        Turns turns = new Turns("some", vertx, 7);
        List<CompletableFuture<Void>> taken = IntStream.range(0, 3).mapToObj(i -> turns.take(end::join)).toList();
        RefusedRequest refused = assertInstanceOf(RefusedRequest.class,
                assertThrows(CompletionException.class, turns.take(() -> "too late")::join).getCause());
        assertEquals(ErrorCode.SERVER_BUSY, refused.code());
        end.complete(null);
        taken.forEach(CompletableFuture::join);
        assertEquals("in time", turns.take(() -> "in time").join());
    }

    @Test
    void ofAFewPlacesThereIsStillOne() {
        assertEquals("done", new Turns("some", vertx, 1).take(() -> "done").join());
    }

    @Test
    void workThatFailsLeavesItsPlace() {
        Turns turns = new Turns("some", vertx, 1);
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Object> work = turns.take(() -> {
                throw new IllegalStateException("bad");
            });
            assertEquals("bad", assertThrows(CompletionException.class, work::join).getCause().getMessage());
        }
    }

    @Test
    void sortsOfWorkDoNotWaitForEachOther() {
        Turns busy = new Turns("busy", vertx, 1);
        CompletableFuture<Void> lasting = busy.take(end::join);
        assertEquals("done", new Turns("other", vertx, 1).take(() -> "done").join());
        end.complete(null);
        lasting.join();
    }
}
