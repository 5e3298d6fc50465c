package org.parley.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.http.HttpSettings;
import org.parley.limit.Limits;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** A slip in a setting is told before the program starts. */
class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PARLEY_SEED              | /x   | PARLEY_SEED is not a setting (did you mean \"PARLEY_SEEDS\"?)",
            "PARLEY_HTTP_MAXAGE       | 1m   | PARLEY_HTTP_MAXAGE is not a setting (did you mean \"PARLEY_HTTP_MAX_AGE\"?)",
            "PARLEY_LIMITS_DEADLINE   | 1s   | PARLEY_LIMITS_DEADLINE is not a setting (did you mean \"PARLEY_LIMIT_DEADLINE\"?)",
            "PARLEY_WACTH             | true | PARLEY_WACTH is not a setting (did you mean \"PARLEY_WATCH\"?)",
            "PARLEY_LICENCE           | MIT  | PARLEY_LICENCE is not a setting any more: the licence stands in the record's own record.yaml",
            "PARLEY_WATCH             | yes  | PARLEY_WATCH is \"yes\"; expected true or false",
            "PARLEY_LIMIT_DEADLINE    | abc  | PARLEY_LIMIT_DEADLINE is \"abc\"; expected a time such as 10s, from 1ms to 1d",
            "PARLEY_LIMIT_DEADLINE    | 2d   | PARLEY_LIMIT_DEADLINE is \"2d\"; expected a time such as 10s, from 1ms to 1d",
            "PARLEY_HTTP_RETRY_AFTER  | 5ms  | PARLEY_HTTP_RETRY_AFTER is \"5ms\"; expected a time such as 10s, from 1s",
            "PARLEY_LIMIT_DEPTH       | 0    | PARLEY_LIMIT_DEPTH is \"0\"; expected a whole number from 1",
            "PARLEY_LIMIT_COST        | 1e5  | PARLEY_LIMIT_COST is \"1e5\"; expected a whole number from 0",
            "PARLEY_HTTP_PERSISTED_QUERIES_MAX_SIZE | big | PARLEY_HTTP_PERSISTED_QUERIES_MAX_SIZE is \"big\"; expected a number of bytes such as 4M" })
    void ofAVariable(String name, String value, String problem) {
        assertEquals(Optional.of(problem), SettingsCheck.problem(Map.of(name, value), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "parley.seed       | /x  | parley.seed is not a setting (did you mean \"parley.seeds\"?)",
            "parley.colour     | red | parley.colour is not a setting",
            "parley.limit.cost | -1  | parley.limit.cost is \"-1\"; expected a whole number from 0" })
    void ofAProperty(String name, String value, String problem) {
        assertEquals(Optional.of(problem), SettingsCheck.problem(Map.of(), Map.of(name, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PARLEY_SERVICE_HOST", "PARLEY_SERVICE_PORT", "PARLEY_SERVICE_PORT_HTTP", "PARLEY_PORT",
            "PARLEY_PORT_8080_TCP", "PARLEY_PORT_8080_TCP_ADDR", "PARLEY_WEB_SERVICE_HOST", "PARLEY_WEB_PORT_80_TCP_PROTO",
            "PARLEY_NAME", "PARLEY_ENV_PATH", "PARLEY_NATIVE", "PARLEY_DATA", "PARLEYS_SEED", "OTHER" })
    void whatOthersSetIsLeftAlone(String name) {
        assertEquals(Optional.empty(), SettingsCheck.problem(Map.of(name, "x"), Map.of("user.dir", "/", 1, 2)));
    }

    @Test
    void goodSettingsAreNoProblem() {
        assertEquals(Optional.empty(), SettingsCheck.problem(
                Map.of("PARLEY_WATCH", "TRUE", "PARLEY_LIMIT_DEADLINE", " 5s ", "PARLEY_SEEDS", "", "PARLEY_HTTP_MAX_AGE", "0s"),
                Map.of("parley.http.persisted-queries.max-size", "1M", "parley.limit.cost", "0")));
    }

    @Test
    void noLineBreakOfAValueIsPrinted() {
        assertEquals(Optional.of("PARLEY_WATCH is \"a b\"; expected true or false"),
                SettingsCheck.problem(Map.of("PARLEY_WATCH", "a\nb"), Map.of()));
    }

    @Test
    void everySettingIsKnown() {
        Set<String> expected = Stream.of(HttpSettings.class, Limits.class).map(ConfigClass::configClass)
                .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(Set.of("parley.seeds", "parley.watch", "parley.store.active"));
        assertEquals(expected, Setting.ALL.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
