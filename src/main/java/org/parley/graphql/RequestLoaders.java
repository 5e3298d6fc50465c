package org.parley.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.parley.query.Deadline;
import org.parley.query.Records;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.DataFetchingEnvironment;

/**
 * Collects what the fields of one level of a query ask for, so that it is asked of the database together. There is a
 * loader for every distinct question; a question is a relation with all its arguments, so that aliases of one field
 * never share an answer.
 */
final class RequestLoaders extends SimplePerformantInstrumentation {

    private final Records records;

    RequestLoaders(Records records) {
        this.records = records;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        GraphQLContext context = input.getGraphQLContext();
        context.put(RequestLoaders.class, new HashMap<Object, String>());
        context.put(Records.class, records.until(context.get(Deadline.class)));
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

    /** The database, for the request that a field is part of. */
    static Records records(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(Records.class);
    }
}
