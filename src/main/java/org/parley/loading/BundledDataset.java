package org.parley.loading;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
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
            CONTENTS = new Contents(seeds.records());
        }
    }

    /** Loads the dataset during the native build, before static analysis, so that all of it is part of the image heap. */
    void bake(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            contents().search();
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
