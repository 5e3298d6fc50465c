package org.parley.loading;

import java.util.concurrent.CompletableFuture;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.parley.dataset.Contents;
import org.parley.seed.Seeds;

/**
 * The dataset that is bundled with the program. Its seeds are read and checked when the holder is initialised: in a native
 * executable when that is built.
 */
@Singleton
class BundledDataset {

    /** What is kept of the seeds. */
    private static final class Holder {

        static final String FINGERPRINT;
        static final Contents CONTENTS;

        static {
            Seeds seeds = BundledSeeds.read();
            FINGERPRINT = seeds.fingerprint();
            CONTENTS = new Contents(seeds.records(), seeds.description());
        }
    }

    /**
     * Loads the dataset early: during the native build before static analysis, so that all of it is part of the image heap,
     * and on a JVM beside the rest of the start.
     */
    void load(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            contents().search();
        } else if (ConfigProvider.getConfig().getOptionalValue("parley.seeds", String.class).isEmpty()) {
            CompletableFuture.runAsync(this::contents);
        }
    }

    /** Its version. */
    String fingerprint() {
        return Holder.FINGERPRINT;
    }

    /** What is in it. */
    Contents contents() {
        return Holder.CONTENTS;
    }
}
