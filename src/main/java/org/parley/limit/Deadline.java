package org.parley.limit;

import java.time.Duration;

/**
 * Until when an answer is wanted. Whoever works on it asks now and then, and gives up when it is too late. The time that a
 * request has waited before somebody works on it is told apart.
 */
public final class Deadline {

    private final long time;
    private volatile long end;
    private volatile long waited;
    private volatile boolean abandoned;

    private Deadline(long time) {
        this.time = time;
        this.end = System.nanoTime() + time;
    }

    /** The end of so much time from now on. */
    public static Deadline after(Duration time) {
        return new Deadline(time.toNanos());
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isAbandoned() {
        return abandoned;
    }

    /** Begins anew, since so far the request has only waited. */
    public void restart() {
        long now = System.nanoTime();
        waited += now - (end - time);
        end = now + time;
    }

    /** How long the request has waited, in nanoseconds. */
    public long waited() {
        return waited;
    }

    /** An answer that could not be found in time, or that nobody waits for any more. */
    public static final class PassedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private PassedException() {
            super("the deadline has passed", null, false, false); // expected, and needs no trace
        }
    }

    /** Nobody waits for the answer any more. */
    public void abandon() {
        abandoned = true;
    }

    /**
     * Goes on only if there is still time.
     *
     * @throws PassedException if there is none
     */
    public void check() {
        if (abandoned || System.nanoTime() - end >= 0) {
            throw new PassedException();
        }
    }
}
