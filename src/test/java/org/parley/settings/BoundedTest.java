package org.parley.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest and the largest values of settings, and those beyond. */
class BoundedTest {

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(new Bounded.FromZero(), "0", 0, "-1"),
                Arguments.of(new Bounded.FromZero(), "2147483647", Integer.MAX_VALUE, "2147483648"),
                Arguments.of(new Bounded.FromOne(), "1", 1, "0"),
                Arguments.of(new Bounded.LongFromZero(), "0", 0L, "-1"),
                Arguments.of(new Bounded.LongFromZero(), "9223372036854775807", Long.MAX_VALUE, "9223372036854775808"),
                Arguments.of(new Bounded.TimeFromZero(), "0s", Duration.ZERO, "-1s"),
                Arguments.of(new Bounded.TimeFromOneSecond(), "1s", Duration.ofSeconds(1), "999ms"),
                Arguments.of(new Bounded.TimeUpToADay(), "1ms", Duration.ofMillis(1), "0ms"),
                Arguments.of(new Bounded.TimeUpToADay(), "1d", Duration.ofDays(1), "86400001ms"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void theBoundIsAllowedAndWhatIsBeyondIsNot(Converter<?> converter, String bound, Object value, String beyond) {
        assertEquals(value, converter.convert(bound));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> converter.convert(beyond));
        assertTrue(refused.getMessage().contains(beyond), refused.getMessage());
    }

    @Test
    void blanksAroundAValueDoNotMatter() {
        assertEquals(7, new Bounded.FromOne().convert(" 7 "));
        assertThrows(IllegalArgumentException.class, () -> new Bounded.FromOne().convert(" "));
    }
}
