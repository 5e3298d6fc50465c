package org.parley.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What an operator can write, and what is said to one who wrote something else. */
class LimitsTest {

    @Test
    void nothingNeedsToBeSet() {
        Limits limits = settings("parley.other", "1");
        assertEquals(15, limits.depth());
        assertEquals(Duration.ofSeconds(10), limits.deadline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "parley.limit.depth | 0 | must not be less than 1",
        "parley.limit.depth | deep | For input string: \"deep\"",
        "parley.limit.depth | 1.5 | For input string: \"1.5\"",
        "parley.limit.aliases | -1 | must not be less than 0",
        "parley.limit.cost | -1 | must not be less than 0",
        "parley.limit.cost | 99999999999999999999 | For input string: \"99999999999999999999\"",
        "parley.limit.deadline | 0s | must not be less than PT0.001S",
        "parley.limit.deadline | 25h | must not be greater than PT24H",
        "parley.limit.deadline | soon | with the config value \"soon\"",
        "parley.limit.dept | 3 | parley.limit.dept in PropertiesConfigSource[source=test] does not map to any root" })
    void whatIsWrongIsNamed(String key, String value, String message) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> settings(key, value));
        assertTrue(refused.getMessage().contains(key), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void theyCanBeToldFromOthers() {
        assertEquals(settings("parley.limit.cost", "7").toString(), settings("parley.limit.cost", "7").toString());
        assertNotEquals(settings("parley.limit.cost", "7").toString(), settings("parley.limit.cost", "8").toString());
    }

    private static Limits settings(String key, String value) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withMapping(Limits.class).withSources(new PropertiesConfigSource(Map.of(key, value), "test", 100)).build();
        return config.getConfigMapping(Limits.class);
    }
}
