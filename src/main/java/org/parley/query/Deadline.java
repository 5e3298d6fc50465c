package org.parley.query;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Until when answers are wanted. A statement that still runs then is cancelled, and none is begun afterwards. */
public final class Deadline {

    /** A statement is cancelled only once it runs, so it is tried again. */
    private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final ScheduledExecutorService clock;
    private final long end;
    private volatile boolean missed;

    /** So much time from now on; the clock's thread cancels statements. */
    public Deadline(Duration time, ScheduledExecutorService clock) {
        this.clock = clock;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** A question that could not be answered in time. */
    public static final class Missed extends RuntimeException {

        private Missed() {
            super("the deadline has passed", null, false, false); // expected, and needs no trace
        }
    }

    /** Whether there were questions that were not answered. */
    public boolean isMissed() {
        return missed;
    }

    /** The answer to a question, if it comes in time. */
    <R> R keep(StatelessSession session, Function<StatelessSession, R> question) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw miss();
        }
        ScheduledFuture<?> cancellation = clock.scheduleWithFixedDelay(() -> cancel(session), left, AGAIN,
                TimeUnit.NANOSECONDS);
        try {
            return question.apply(session);
        } catch (RuntimeException e) {
            throw end - System.nanoTime() <= 0 ? miss() : e;
        } finally {
            cancellation.cancel(false);
        }
    }

    private static void cancel(StatelessSession session) {
        ((SharedSessionContractImplementor) session).getJdbcCoordinator().cancelLastQuery();
    }

    private Missed miss() {
        missed = true;
        return new Missed();
    }
}
