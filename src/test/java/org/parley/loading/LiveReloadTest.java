package org.parley.loading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.dataset.CurrentDataset;
import org.parley.metamodel.Metamodel;
import org.parley.model.Topic;
import org.parley.seed.Folders;
import org.parley.seed.SeedReader;
import org.parley.seed.SmallSeeds;
import org.parley.view.View;

/** A record keeper edits seed files while the program runs. */
@QuarkusTest
@TestProfile(LiveReloadTest.Watching.class)
class LiveReloadTest {

    /** Longer than any machine needs. */
    private static final int SECONDS = 60;

    /** Watches a copy of the small record. */
    public static class Watching implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("seeds");
                Folders.copy(Path.of(SmallSeeds.FOLDER), folder);
                return Map.of("parley.seeds", folder.toString(), "parley.watch", "true");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    CurrentDataset dataset;

    @Inject
    @ConfigProperty(name = "parley.seeds")
    Path folder;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord message) {
            messages.add(message.getLevel() + " " + message.getMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(DatasetStartup.class.getName()).addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(DatasetStartup.class.getName()).removeHandler(handler);
    }

    @Test
    void showsGoodChangesAndKeepsTheLastGoodRecordOnBadOnes() throws Exception {
        String first = dataset.current().fingerprint();

        Files.writeString(folder.resolve("topics/more.yaml"), "- {id: borders, name: Borders, citations: [nothing#1]}\n");
        String report = nextMessage();
        assertEquals(folder.getFileName() + "/topics/more.yaml:1: citations[0]: no document \"nothing\"",
                report.substring(report.indexOf('\n') + 1));
        assertEquals(first, dataset.current().fingerprint());
        assertNull(topic("borders"));
        assertNotNull(topic("prisoners"));
        given().when().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'record' }.data.reloadFailedAt", startsWith("20"));
        assertTrue(metrics().contains("parley_dataset_reload_failures_total 1.0"), metrics());
        assertTrue(metrics().contains("parley_dataset{fingerprint=\"" + first + "\"} 1.0"), metrics());

        Files.writeString(folder.resolve("topics/more.yaml"),
                "- {id: borders, name: Borders, citations: [streltz-letter#1]}\n");
        nextMessage();
        assertEquals(SeedReader.read(folder).fingerprint(), dataset.current().fingerprint());
        assertEquals("Borders", topic("borders"));
        assertNotNull(topic("prisoners"));
        given().when().get("/q/health/ready").then()
                .body("checks.find { it.name == 'record' }.data.reloadFailedAt", nullValue());
        assertTrue(metrics().contains("parley_dataset{fingerprint=\"" + dataset.current().fingerprint() + "\"} 1.0"), metrics());
        assertFalse(metrics().contains(first), metrics());

        Files.delete(folder.resolve("topics/more.yaml"));
        nextMessage();
        assertEquals(first, dataset.current().fingerprint());
        assertNull(topic("borders"));
    }

    @Test
    void doesNotMindWhatAnEditorLeavesAndShowsWhatTheRecordSaysOfItself() throws Exception {
        Files.writeString(folder.resolve("topics/topics.yaml~"), "- {broken");
        Files.writeString(folder.resolve("record.yaml"), "title: Zenda\n");
        nextMessage();
        assertEquals("Zenda", dataset.current().description().title);
        Files.delete(folder.resolve("record.yaml"));
        Files.writeString(folder.resolve("topics/more.ymal"), "");
        assertTrue(nextMessage().contains("topics/more.ymal: warning: is ignored"));
        nextMessage();
        assertTrue(dataset.current().description().isEmpty());
        Files.delete(folder.resolve("topics/more.ymal"));
        Files.delete(folder.resolve("topics/topics.yaml~"));
    }

    private static String metrics() {
        return given().when().get("/q/metrics").asString();
    }

    /** The name of a topic; null if there is none with that id. */
    private String topic(String id) {
        View view = dataset.current().view();
        int number = view.number(id);
        return number < 0 ? null
                : view.column(Metamodel.get().kind(Topic.class), "name").value(view.index(number)).toString();
    }

    private String nextMessage() throws InterruptedException {
        String message = messages.poll(SECONDS, TimeUnit.SECONDS);
        assertNotNull(message, "the change was not noticed");
        return message;
    }
}
