package org.parley.limit;

/** Arithmetic with numbers from 0 that stays at the largest number instead of going beyond. */
public final class Saturating {

    /** The largest number that every client reads rightly, those in JavaScript too: 2<sup>53</sup> - 1. */
    public static final long MAX = (1L << 53) - 1;

    private Saturating() {
    }

    /** The sum, or the largest number. */
    public static long plus(long one, long other) {
        return Math.min(one + other, MAX);
    }

    /** The product, or the largest number. */
    public static long times(long one, long other) {
        return one != 0 && other > MAX / one ? MAX : one * other;
    }
}
