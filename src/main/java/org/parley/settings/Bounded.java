package org.parley.settings;

import java.time.Duration;

import org.eclipse.microprofile.config.spi.Converter;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.Converters;

/**
 * What reads settings that have a smallest value, and maybe a largest. With one outside of them the program does not
 * start, and the message has the name of the setting, its value, and the bound.
 */
public final class Bounded {

    private Bounded() {
    }

    private static <T extends Comparable<T>> Converter<T> from(T least, Converter<T> reader) {
        return Converters.minimumValueConverter(Converters.newTrimmingConverter(reader), least, true);
    }

    /** A number that is at least 0. */
    public static final class FromZero implements Converter<Integer> {

        private static final Converter<Integer> CHECKED = from(0, Integer::valueOf);

        @Override
        public Integer convert(String text) {
            return CHECKED.convert(text);
        }
    }

    /** A number that is at least 1. */
    public static final class FromOne implements Converter<Integer> {

        private static final Converter<Integer> CHECKED = from(1, Integer::valueOf);

        @Override
        public Integer convert(String text) {
            return CHECKED.convert(text);
        }
    }

    /** A number that is at least 0, with room for larger ones. */
    public static final class LongFromZero implements Converter<Long> {

        private static final Converter<Long> CHECKED = from(0L, Long::valueOf);

        @Override
        public Long convert(String text) {
            return CHECKED.convert(text);
        }
    }

    /** A time that is not negative. */
    public static final class TimeFromZero implements Converter<Duration> {

        private static final Converter<Duration> CHECKED = from(Duration.ZERO, new DurationConverter());

        @Override
        public Duration convert(String text) {
            return CHECKED.convert(text);
        }
    }

    /** A second, or more. */
    public static final class TimeFromOneSecond implements Converter<Duration> {

        private static final Converter<Duration> CHECKED = from(Duration.ofSeconds(1), new DurationConverter());

        @Override
        public Duration convert(String text) {
            return CHECKED.convert(text);
        }
    }

    /** Between a millisecond and a day. */
    public static final class TimeUpToADay implements Converter<Duration> {

        private static final Converter<Duration> CHECKED = Converters.maximumValueConverter(
                from(Duration.ofMillis(1), new DurationConverter()), Duration.ofDays(1), true);

        @Override
        public Duration convert(String text) {
            return CHECKED.convert(text);
        }
    }
}
