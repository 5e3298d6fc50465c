package org.parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** SQL is cancelled when its time is over. Where it were not, these tests would take days. */
@QuarkusTest
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeadlineTest {

    private static final String ENDLESS = "select count(*) from system_range(1, 10000000) a, system_range(1, "
            + "10000000) b "
            + "where a.x + b.x < 0";

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    @Inject
    SessionFactory sessions;

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void aStatementThatRunsWhenTimeIsOverIsCancelled() {
        Deadline deadline = new Deadline(Duration.ofMillis(300), clock);
        assertEquals(7L, ask(deadline, "select 7"));
        assertFalse(deadline.isMissed());
        assertThrows(Deadline.Missed.class, () -> ask(deadline, ENDLESS));
        assertTrue(deadline.isMissed());
    }

    @Test
    void noStatementBeginsAfterwards() {
        Deadline deadline = new Deadline(Duration.ofNanos(1), clock);
        assertThrows(Deadline.Missed.class, () -> deadline.keep(null, session -> {
            throw new AssertionError("asked in spite of the deadline");
        }));
    }

    @Test
    void connectionsAreGoodForOthersAfterwards() {
        for (int i = 0; i < 100; i++) { // more than there are connections
            Deadline deadline = new Deadline(Duration.ofMillis(5), clock);
            assertThrows(Deadline.Missed.class, () -> ask(deadline, ENDLESS));
        }
        assertEquals(7L, ask(new Deadline(Duration.ofHours(1), clock), "select 7"));
    }

    @Test
    void otherFailuresAreNotTakenForMissedDeadlines() {
        Deadline deadline = new Deadline(Duration.ofHours(1), clock);
        assertThrows(IllegalStateException.class, () -> keep(deadline, session -> {
            throw new IllegalStateException();
        }));
        assertFalse(deadline.isMissed());
    }

    private long ask(Deadline deadline, String sql) {
        return keep(deadline, session -> ((Number) session.createNativeQuery(sql, Object.class).getSingleResult())
                .longValue());
    }

    private <R> R keep(Deadline deadline, Function<StatelessSession, R> question) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return deadline.keep(session, question);
        }
    }
}
