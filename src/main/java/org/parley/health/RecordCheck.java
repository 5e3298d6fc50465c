package org.parley.health;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;

/**
 * The program is ready when it has a record to serve. It says which one by its fingerprint, and how many records of
 * each kind it holds, so that a deployment can be seen to serve what it should; and if its seeds have changed and could not
 * be loaded, since when.
 */
@Readiness
@Singleton
public class RecordCheck implements HealthCheck {

    private final CurrentDataset dataset;

    RecordCheck(CurrentDataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public HealthCheckResponse call() {
        Dataset current = dataset.current();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("record").status(current != null);
        if (current != null) {
            answer.withData("fingerprint", current.fingerprint());
            current.counts().forEach(answer::withData);
        }
        if (dataset.failedReload() != null) {
            answer.withData("reloadFailedAt", dataset.failedReload().toString());
        }
        return answer.build();
    }
}
