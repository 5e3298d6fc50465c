package org.parley.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;

/** Ready means that there is a record. */
class RecordCheckTest {

    private final CurrentDataset dataset = new CurrentDataset();
    private final RecordCheck check = new RecordCheck(dataset);

    @Test
    void notReadyBeforeARecordIsLoaded() {
        assertEquals(Status.DOWN, check.call().getStatus());
        assertEquals(Optional.empty(), check.call().getData());
    }

    @Test
    void readyWithTheRecordThatIsServed() {
        dataset.replace(new Dataset("f00", Map.of("places", 2, "meetings", 1), Instant.EPOCH));
        dataset.replace(new Dataset("cafe", Map.of("places", 3, "meetings", 1), Instant.EPOCH));
        HealthCheckResponse answer = check.call();
        assertEquals(Status.UP, answer.getStatus());
        assertEquals(Optional.of(Map.of("fingerprint", "cafe", "places", 3L, "meetings", 1L)), answer.getData());
    }
}
