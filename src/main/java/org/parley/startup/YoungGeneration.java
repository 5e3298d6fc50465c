package org.parley.startup;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.graalvm.nativeimage.RuntimeOptions;

/**
 * Where new objects are in a native executable. At first there is room enough for all that are made until the first answer,
 * so that nothing has to be collected before; then only for what keeps the program small.
 */
@Singleton
final class YoungGeneration {

    private static final String SIZE = "MaxNewSize";
    /** As the executable is built; an operator who wants something else says so by {@code -Xmn}. */
    private static final long AT_FIRST = 48L << 20;
    private static final long THEN = 16L << 20;
    /** In milliseconds, after which the program has answered what it was started for. */
    private static final long START = 1000;

    void shrink(@Observes StartupEvent event, Vertx vertx) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN && RuntimeOptions.<Long>get(SIZE) == AT_FIRST) {
            vertx.setTimer(START, timer -> RuntimeOptions.set(SIZE, THEN));
        }
    }
}
