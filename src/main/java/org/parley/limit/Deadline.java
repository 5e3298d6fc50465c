package org.parley.limit;

import java.time.Duration;

/** Until when an answer is wanted. Whoever works on it asks now and then, and gives up when it is too late. */
public final class Deadline {

    private final long end;
    private volatile boolean abandoned;

    private Deadline(long end) {
        this.end = end;
    }

    /** The end of so much time from now on. */
    public static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
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

    /** Whether nobody waits for the answer any more. */
    public boolean isAbandoned() {
        return abandoned;
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
