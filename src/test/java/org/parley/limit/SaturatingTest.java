package org.parley.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Sums and products that are too large stay at the largest number. */
class SaturatingTest {

    private static final long MAX = 9_007_199_254_740_991L;

    @Test
    void sums() {
        assertEquals(5, Saturating.plus(2, 3));
        assertEquals(MAX, Saturating.plus(MAX - 1, 1));
        assertEquals(MAX, Saturating.plus(MAX, MAX));
    }

    @Test
    void products() {
        assertEquals(6, Saturating.times(2, 3));
        assertEquals(0, Saturating.times(0, MAX));
        assertEquals(0, Saturating.times(MAX, 0));
        assertEquals(MAX, Saturating.times(MAX / 100, 101));
        assertEquals(MAX, Saturating.times(MAX, MAX));
    }
}
