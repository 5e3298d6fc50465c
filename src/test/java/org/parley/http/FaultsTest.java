package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.graphql.GeneratedRecordProfile;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** What is the server's own fault is logged under the request's id, and the client is told no more than that. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class FaultsTest {

    @Inject
    CurrentDataset dataset;

    @Test
    void aFaultWhileAQueryIsAnswered() {
        Dataset good = dataset.current();
        List<ExtLogRecord> logged = new CopyOnWriteArrayList<>();
        Handler handler = handler(logged);
        Logger.getLogger("org.parley").addHandler(handler);
        dataset.replace(null);
        try {
            given().header("X-Request-Id", "fault-1").accept("application/graphql-response+json")
                    .queryParam("query", "{ topics { totalCount } }").when().get("/graphql").then().statusCode(500)
                    .header("X-Request-Id", "fault-1").header("Cache-Control", "no-store").body("errors", hasSize(1))
                    .body("errors[0].message", equalTo("an error inside the server; it has been logged"))
                    .body("errors[0].extensions.size()", equalTo(1))
                    .body("errors[0].extensions.code", equalTo("INTERNAL_SERVER_ERROR"));
        } finally {
            dataset.replace(good);
            Logger.getLogger("org.parley").removeHandler(handler);
        }
        assertEquals(1, logged.size());
        assertEquals("fault-1", logged.get(0).getMdc("requestId"));
        assertNotNull(logged.get(0).getThrown());
    }

    private static Handler handler(List<ExtLogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord message) {
                ExtLogRecord record = (ExtLogRecord) message;
                record.copyMdc();
                logged.add(record);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
    }
}
