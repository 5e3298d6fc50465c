package org.parley.http;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.parley.limit.Deadline;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/**
 * Runs one kind of slow work on at most half of the processors, and for at most half of the requests that are taken, so
 * that however much there is of it the rest goes on.
 */
final class Bulkhead {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);

    private final WorkerExecutor workers;
    private final Semaphore permits;

    /** A bulkhead beside others for so many requests of all kinds. */
    Bulkhead(String name, Vertx vertx, int requests) {
        workers = vertx.createSharedWorkerExecutor(name, half(Runtime.getRuntime().availableProcessors()));
        permits = new Semaphore(half(requests));
    }

    private static int half(int number) {
        return Math.max(1, number / 2);
    }

    /**
     * What comes of the work, on the caller's context; {@link RefusedRequest} if already too much waits, or its turn comes too
     * late. The deadline is for the work alone, and pauses until that begins.
     */
    <T> Future<T> submit(Deadline deadline, Callable<T> work) {
        if (!permits.tryAcquire()) {
            return Future.failedFuture(RefusedRequest.busy());
        }
        deadline.pause();
        return workers.executeBlocking(() -> {
            deadline.resume();
            if (deadline.isAbandoned() || deadline.waited() > LONGEST_WAIT) {
                throw RefusedRequest.busy();
            }
            return work.call();
        }, false).onComplete(done -> permits.release());
    }
}
