package org.parley.http;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.parley.limit.Deadline;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Does work that several requests ask for at the same time once, for all of them. It belongs to none: it goes on as long as
 * one of them still waits for it.
 */
final class SingleFlight<K, V> {

    private final Vertx vertx;
    private final Bulkhead bulkhead;
    private final Supplier<Deadline> deadlines;
    private final Map<K, Flight<V>> underWay = new ConcurrentHashMap<>();

    /** Work that is done in a bulkhead, each by a new deadline. */
    SingleFlight(Vertx vertx, Bulkhead bulkhead, Supplier<Deadline> deadlines) {
        this.vertx = vertx;
        this.bulkhead = bulkhead;
        this.deadlines = deadlines;
    }

    /**
     * What comes of the work for a key, on the caller's context, as {@link Bulkhead#submit} has it. The request's deadline
     * pauses until the work begins.
     */
    Future<V> run(K key, Deadline request, Callable<V> work) {
        request.pause();
        Flight<V> created = new Flight<>();
        Flight<V> flight = underWay.compute(key, (same, present) -> (present == null ? created : present).joinedBy(request));
        if (flight == created) {
            bulkhead.submit(deadlines.get(), () -> {
                begin(key, flight);
                return work.call();
            }).onComplete(done -> {
                underWay.remove(key, flight);
                if (done.succeeded()) {
                    flight.result.complete(done.result());
                } else {
                    flight.result.completeExceptionally(done.cause());
                }
            });
        }
        return Future.fromCompletionStage(flight.result, vertx.getOrCreateContext()).onComplete(done -> request.resume());
    }

    /** Nobody can join what nobody waits for any more: joining and this exclude each other. */
    private void begin(K key, Flight<V> flight) {
        underWay.computeIfPresent(key, (same, present) -> flight.isAbandoned() ? null : present);
        if (flight.isAbandoned()) {
            throw RefusedRequest.busy();
        }
        flight.requests.forEach(Deadline::resume);
    }

    /** Work under way, and the deadlines of the requests that wait for it. */
    private static final class Flight<V> {

        private final CompletableFuture<V> result = new CompletableFuture<>();
        private final Queue<Deadline> requests = new ConcurrentLinkedQueue<>();

        private Flight<V> joinedBy(Deadline request) {
            requests.add(request);
            return this;
        }

        private boolean isAbandoned() {
            return requests.stream().allMatch(Deadline::isAbandoned);
        }
    }
}
