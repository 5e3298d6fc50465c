package org.parley.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/**
 * Where work of one sort that can take long waits for its turn. It is done by half of the processors at most, and fills
 * half of the places for requests at most, so that however much there is of it the rest goes on.
 */
final class Turns {

    private final Executor threads;
    private final Semaphore places;

    /** There are places for so many requests of all sorts. */
    Turns(String name, Vertx vertx, int places) {
        WorkerExecutor workers = vertx.createSharedWorkerExecutor(name, half(Runtime.getRuntime().availableProcessors()));
        this.threads = task -> workers.executeBlocking(() -> { // which keeps what belongs to the request
            task.run();
            return null;
        }, false);
        this.places = new Semaphore(half(places));
    }

    private static int half(int number) {
        return Math.max(1, number / 2);
    }

    /** What comes of the work; {@link RefusedRequest} if already too much waits. */
    <T> CompletableFuture<T> take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(RefusedRequest.busy());
        }
        return CompletableFuture.supplyAsync(work, threads).whenComplete((done, failure) -> places.release());
    }
}
