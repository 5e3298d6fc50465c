package org.parley.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.spi.Converter;

import io.quarkus.runtime.configuration.MemorySizeConverter;

/**
 * A setting of Parley's own: what it is called and which values it can have.
 *
 * @param name its name, e.g. {@code parley.http.max-age}
 * @param converter reads its value, or throws
 * @param expected what a value has to be, for messages
 */
record Setting(String name, Converter<?> converter, String expected) {

    private static final Pattern TRUTH = Pattern.compile("(?i)\\s*(true|false)\\s*");

    /** All there are. */
    static final List<Setting> ALL = Stream.of(
            of("any text", text -> text, "parley.seeds", "parley.http.trusted-documents"),
            of("true or false", Setting::truth, "parley.watch", "parley.store.active", "parley.http.access-log"),
            of("a whole number from 1", new Bounded.FromOne(), "parley.http.max-query-length",
                    "parley.http.max-concurrent-requests", "parley.limit.tokens", "parley.limit.depth", "parley.limit.fields",
                    "parley.limit.root-fields", "parley.limit.repeats", "parley.limit.operations", "parley.limit.answer-bytes"),
            of("a whole number from 0", new Bounded.FromZero(), "parley.http.persisted-queries.max-entries",
                    "parley.limit.aliases", "parley.limit.directives", "parley.limit.directives-per-place",
                    "parley.limit.fragments", "parley.limit.spreads", "parley.limit.values", "parley.limit.value-depth",
                    "parley.limit.list-length", "parley.limit.assumed-list-length"),
            of("a whole number from 0", new Bounded.LongFromZero(), "parley.http.dear-cost", "parley.limit.cost",
                    "parley.limit.introspection-cost"),
            of("a number of bytes such as 4M", new MemorySizeConverter(), "parley.http.persisted-queries.max-size"),
            of("a time such as 10s, from 1s", new Bounded.TimeFromOneSecond(), "parley.http.retry-after"),
            of("a time such as 1m, from 0s", new Bounded.TimeFromZero(), "parley.http.max-age"),
            of("a time such as 10s, from 1ms to 1d", new Bounded.TimeUpToADay(), "parley.limit.deadline"))
            .flatMap(settings -> settings).toList();

    private static Stream<Setting> of(String expected, Converter<?> converter, String... names) {
        return Stream.of(names).map(name -> new Setting(name, converter, expected));
    }

    private static Boolean truth(String text) {
        if (!TRUTH.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text.strip());
    }

    /** The environment variable by which it is set. */
    String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** What is wrong with a value, in one line that calls the setting as it was called. */
    Optional<String> problemWith(String calledName, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        try {
            converter.convert(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(calledName + " is \"" + value.replaceAll("\\p{Cntrl}", " ") + "\"; expected " + expected);
        }
    }
}
