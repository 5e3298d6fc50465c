package org.parley.limit;

import java.time.Duration;

/**
 * Until when an answer is wanted. Whoever works on it asks now and then, and gives up when it is too late. The time that a
 * request has waited before somebody works on it is told apart.
 */
public final class Deadline {

    private volatile long end;
    private volatile long waited;
    private volatile boolean abandoned;
    private long pauseBegin;
    private boolean paused;

    private Deadline(long end) {
        this.end = end;
    }

    /** The end of so much time from now on. */
    public static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isAbandoned() {
        return abandoned;
    }

    /** The request waits for its turn from now on, and loses no time until {@link #resume}. */
    public synchronized void pause() {
        if (!paused) {
            paused = true;
            pauseBegin = System.nanoTime();
        }
    }

    /** Somebody works on the request again; nothing changes if it was not waiting. */
    public synchronized void resume() {
        if (paused) {
            paused = false;
            long pause = System.nanoTime() - pauseBegin;
            waited += pause;
            end += pause;
        }
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
