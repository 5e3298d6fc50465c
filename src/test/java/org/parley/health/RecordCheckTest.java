package org.parley.health;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.parley.GeneratedRecord;
import org.parley.dataset.Contents;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.model.DatasetDescription;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

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
        dataset.replace(new Dataset("f00", new Contents(GeneratedRecord.of(1), new DatasetDescription()), Instant.EPOCH));
        dataset.replace(new Dataset("cafe", new Contents(GeneratedRecord.of(2), new DatasetDescription()), Instant.EPOCH));
        HealthCheckResponse answer = check.call();
        assertEquals(Status.UP, answer.getStatus());
        Map<String, Object> data = new HashMap<>(answer.getData().orElseThrow());
        assertEquals("cafe", data.remove("fingerprint"));
        assertEquals(Metamodel.get().concreteKinds().stream().collect(toMap(Kind::plural, kind -> 2L)), data);
    }
}
