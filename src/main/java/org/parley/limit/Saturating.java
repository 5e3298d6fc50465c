package org.parley.limit;

/** Arithmetic with numbers from 0 that stays at the largest number instead of going beyond. */
final class Saturating {

    /** The largest number that every client reads rightly, those in JavaScript too: 2<sup>53</sup> - 1. */
    static final long MAX = (1L << 53) - 1;

    private Saturating() {
    }

    static long plus(long one, long other) {
        return Math.min(one + other, MAX);
    }

    static long times(long one, long other) {
        return one != 0 && other > MAX / one ? MAX : one * other;
    }
}
