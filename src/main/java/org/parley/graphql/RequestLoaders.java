package org.parley.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.parley.query.Records;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;

/**
 * Collects what the fields of one level of a query ask for, so that it is asked of the database together. There is a
 * loader for every distinct question; a question is a relation with all its arguments, so that aliases of one field
 * never share an answer.
 */
final class RequestLoaders extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        input.getGraphQLContext().put(RequestLoaders.class, new HashMap<Object, String>());
        return input.transform(builder -> builder.dataLoaderRegistry(new DataLoaderRegistry()));
    }

    /** The answer to a question about one record, once the level is complete. */
    static <V> CompletableFuture<V> load(DataFetchingEnvironment env, Object question, String id,
            Function<List<String>, List<V>> answer) {
        Map<Object, String> names = env.getGraphQlContext().get(RequestLoaders.class);
        String name = names.computeIfAbsent(question, key -> String.valueOf(names.size()));
        DataLoader<String, V> loader = env.getDataLoaderRegistry().computeIfAbsent(name, key -> DataLoaderFactory
                .<String, V>newDataLoader(ids -> CompletableFuture.completedFuture(answer.apply(ids))));
        return loader.load(id);
    }

    /** The database. The schema is made before there is one, so it is looked up when it is used. */
    static Records records() {
        return Arc.container().instance(Records.class).get();
    }
}
