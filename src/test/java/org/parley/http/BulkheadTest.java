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

/** Slow work leaves threads and requests to the rest. */
class BulkheadTest {

    private static final int HALF_OF_THE_PROCESSORS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @AfterEach
    void stop() {
        end.complete(null);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void atMostHalfOfTheProcessorsAreBusy() {
        Bulkhead bulkhead = new Bulkhead("some", vertx, 1000);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> works = IntStream.range(0, 300).mapToObj(i -> bulkhead.submit(inTime(), () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return i;
        })).toList();
        assertEquals(IntStream.range(0, 300).boxed().toList(), works.stream().map(BulkheadTest::join).toList());
        assertTrue(most.get() <= HALF_OF_THE_PROCESSORS, most + " at once");
    }

    @Test
    void aTaskTooManyIsRefusedUntilOneHasEnded() {
        Bulkhead bulkhead = new Bulkhead("some", vertx, 7);
        List<Future<Void>> taken = IntStream.range(0, 3).mapToObj(i -> bulkhead.submit(inTime(), end::join)).toList();
        RefusedRequest refused = assertInstanceOf(RefusedRequest.class,
                assertThrows(CompletionException.class, () -> join(bulkhead.submit(inTime(), () -> "too late"))).getCause());
        assertEquals(ErrorCode.SERVER_BUSY, refused.code());
        end.complete(null);
        taken.forEach(BulkheadTest::join);
        assertEquals("in time", join(bulkhead.submit(inTime(), () -> "in time")));
    }

    @Test
    void aLimitOfOneStillAdmitsOneTask() {
        assertEquals("done", join(new Bulkhead("some", vertx, 1).submit(inTime(), () -> "done")));
    }

    @Test
    void aTaskThatFailsFreesItsPermit() {
        Bulkhead bulkhead = new Bulkhead("some", vertx, 1);
        for (int i = 0; i < 3; i++) {
            Future<Object> work = bulkhead.submit(inTime(), () -> {
                throw new IllegalStateException("bad");
            });
            assertEquals("bad", assertThrows(CompletionException.class, () -> join(work)).getCause().getMessage());
        }
    }

    @Test
    void bulkheadsDoNotWaitForEachOther() {
        Bulkhead busy = new Bulkhead("busy", vertx, 1);
        Future<Void> lasting = busy.submit(inTime(), end::join);
        assertEquals("done", join(new Bulkhead("other", vertx, 1).submit(inTime(), () -> "done")));
        end.complete(null);
        join(lasting);
    }

    @Test
    void aTaskWhoseTurnComesTooLateIsRefused() throws Exception {
        Bulkhead bulkhead = new Bulkhead("some", vertx, 4);
        Deadline deadline = inTime();
        Future<Void> first = bulkhead.submit(inTime(), end::join);
        Future<String> second = bulkhead.submit(deadline, () -> "too late");
        deadline.abandon();
        end.complete(null);
        join(first);
        RefusedRequest refused = assertInstanceOf(RefusedRequest.class,
                assertThrows(CompletionException.class, () -> join(second)).getCause());
        assertEquals(ErrorCode.SERVER_BUSY, refused.code());
    }

    @Test
    void theTimeThatATaskWaitsIsToldApart() {
        Deadline deadline = inTime();
        assertEquals(0, deadline.waited());
        join(new Bulkhead("some", vertx, 1).submit(deadline, () -> "done"));
        assertTrue(deadline.waited() > 0);
    }

    private static Deadline inTime() {
        return Deadline.after(Duration.ofHours(1));
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
