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
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** What an operator can write, and what is said to one who wrote something else. */
class LimitsTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void nothingNeedsToBeSet() {
        Limits limits = settings("parley.other", "1");
        assertEquals(15, limits.depth());
        assertEquals(Duration.ofSeconds(10), limits.deadline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "parley.limit.depth | 0 | parley.limit.depth must be greater than or equal to 1",
        "parley.limit.depth | deep | Expected an integer value, got \"deep\"",
        "parley.limit.aliases | -1 | parley.limit.aliases must be greater than or equal to 0",
        "parley.limit.cost | -1 | parley.limit.cost must be greater than or equal to 0",
        "parley.limit.cost | 99999999999999999999 | Expected a long value, got \"99999999999999999999\"",
        "parley.limit.deadline | 0s | parley.limit.deadline must be longer than or equal to 1 milli",
        "parley.limit.deadline | soon | parley.limit.deadline",
        "parley.limit.dept | 3 | parley.limit.dept in PropertiesConfigSource[source=test] does not map to any root" })
    void whatIsWrongIsNamed(String key, String value, String message) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> settings(key, value));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void theyCanBeToldFromOthers() {
        assertEquals(settings("parley.limit.cost", "7").toString(), settings("parley.limit.cost", "7").toString());
        assertNotEquals(settings("parley.limit.cost", "7").toString(), settings("parley.limit.cost", "8").toString());
    }

    private static Limits settings(String key, String value) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withValidator((BeanValidationConfigValidator) () -> VALIDATOR).withMapping(Limits.class)
                .withSources(new PropertiesConfigSource(Map.of(key, value), "test", 100)).build();
        return config.getConfigMapping(Limits.class);
    }
}
