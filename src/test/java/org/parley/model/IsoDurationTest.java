package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A duration that has passed since a moment leads to another. */
class IsoDurationTest {

    @ParameterizedTest
    @CsvSource({ "P30D, 2025-06-11T00:00", "PT72H, 2025-05-15T00:00", "P1DT12H, 2025-05-13T12:00", "P1M, 2025-06-12T00:00",
            "P1Y2M3W, 2026-08-02T00:00", "PT1M, 2025-05-12T00:01", "P0.5D, 2025-05-12T12:00", "'PT1,5H', 2025-05-12T01:30",
            "PT0S, 2025-05-12T00:00", "PT90S, 2025-05-12T00:01:30" })
    void itIsAdded(String duration, String end) {
        assertEquals(Optional.of(LocalDateTime.parse(end)), IsoDuration.after(LocalDateTime.parse("2025-05-12T00:00"), duration));
    }

    @ParameterizedTest
    @ValueSource(strings = { "P99999Y", "PT99999999999999999999999999999S", "P99999999999999999999D" })
    void whatEndsInNoYearThatThereIsHasNoEnd(String duration) {
        assertEquals(Optional.empty(), IsoDuration.after(LocalDateTime.parse("2025-05-12T00:00"), duration));
    }
}
