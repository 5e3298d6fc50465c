package org.parley.startup;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Lets the rest of the program start while Hibernate does, for which otherwise it waited. */
@Singleton
final class HibernateStart {

    private static volatile CompletableFuture<Void> start = CompletableFuture.completedFuture(null);

    static void begin(JPAConfig hibernate) {
        start = CompletableFuture.runAsync(hibernate::getEntityManagerFactories,
                task -> new Thread(task, "hibernate-start").start());
    }

    /** Before anything is loaded, or served; the program does not start if Hibernate does not. */
    void finish(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            start.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Where Quarkus starts it. */
    @TargetClass(JPAConfig.class)
    static final class Substitution {

        @Substitute
        void startAll() {
            begin((JPAConfig) (Object) this);
        }
    }
}
