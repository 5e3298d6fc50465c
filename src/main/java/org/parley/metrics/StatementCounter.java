package org.parley.metrics;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;

/** Counts the SQL statements. */
@Singleton
@PersistenceUnitExtension
class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient Counter statements;

    StatementCounter(MeterRegistry registry) {
        statements = Counter.builder("parley.sql.statements")
                .description("SQL statements that requests have led to").register(registry);
    }

    @Override
    public String inspect(String sql) {
        statements.increment();
        return sql;
    }
}
