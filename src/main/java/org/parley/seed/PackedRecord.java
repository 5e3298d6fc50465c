package org.parley.seed;

import java.sql.Connection;
import java.sql.SQLException;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.parley.database.EmbeddedDatabase;
import org.parley.database.RecordWriter;
import org.parley.dataset.Contents;

/**
 * The record that is packed with the program, in the embedded database. It is read, checked and put there when the holder is
 * initialised: in a native executable when that is built, so that it starts with the record in its tables.
 */
@Singleton
class PackedRecord {

    /** What the program keeps of the record beside the database. */
    private static final class Holder {

        static final String FINGERPRINT;
        static final Contents CONTENTS;

        static {
            Seeds seeds = PackedSeeds.read();
            try (Connection connection = EmbeddedDatabase.connect()) {
                new RecordWriter(connection).add(seeds.records());
            } catch (SQLException e) {
                throw new IllegalStateException("The packed record could not be put into the database", e);
            }
            FINGERPRINT = seeds.fingerprint();
            CONTENTS = new Contents(seeds.records());
        }
    }

    /** A native executable is built in time, before the analysis of what is in it begins. */
    void bake(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            fingerprint();
        }
    }

    /** The version of the record, which is in the database from now on. */
    String fingerprint() {
        return Holder.FINGERPRINT;
    }

    /** What is in it. */
    Contents contents() {
        return Holder.CONTENTS;
    }
}
