package org.parley.startup;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.vertx.ext.web.RoutingContext;

/**
 * What SmallRye GraphQL has behind Parley's own endpoint, and which no request reaches. All that only it needs, such as
 * the tracing of a federation of schemas, is not in the executable.
 */
final class OneEndpoint {

    private OneEndpoint() {
    }

    /** Where SmallRye GraphQL takes requests and connections. */
    @TargetClass(SmallRyeGraphQLAbstractHandler.class)
    static final class Substitution {

        @Substitute
        public void handle(RoutingContext context) {
            context.next();
        }
    }
}
