package org.parley.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.parley.dataset.Contents;
import org.parley.dataset.CurrentDataset;
import org.parley.query.AsOf;
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
 * loader for every distinct question as of every distinct day; a question is a relation with all its arguments, so that
 * aliases of one field never share an answer.
 */
final class RequestLoaders extends SimplePerformantInstrumentation {

    private final Records records;
    private final CurrentDataset dataset;

    RequestLoaders(Records records, CurrentDataset dataset) {
        this.records = records;
        this.dataset = dataset;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        GraphQLContext context = input.getGraphQLContext();
        context.put(RequestLoaders.class, new HashMap<Object, String>());
        context.put(Records.class, records.until(context.get(Deadline.class)));
        context.put(Contents.class, dataset.current().contents());
        return input.transform(builder -> builder.dataLoaderRegistry(new DataLoaderRegistry()));
    }

    /** The answer to a question about one record, once the level is complete. */
    static <V> CompletableFuture<V> load(DataFetchingEnvironment env, Object question, String id,
            Function<List<String>, List<V>> answer) {
        Map<Object, String> names = env.getGraphQlContext().get(RequestLoaders.class);
        AsOf day = AsOfDay.of(env);
        String name = names.computeIfAbsent(day.equals(AsOf.NOW) ? question : List.of(question, day),
                key -> String.valueOf(names.size()));
        DataLoader<String, V> loader = env.getDataLoaderRegistry().computeIfAbsent(name, key -> DataLoaderFactory
                .<String, V>newDataLoader(ids -> CompletableFuture.completedFuture(answer.apply(ids))));
        return loader.load(id);
    }

    /** The database, for the request that a field is part of, and as of the day that its walk carries. */
    static Records records(DataFetchingEnvironment env) {
        return env.getGraphQlContext().<Records>get(Records.class).asOf(AsOfDay.of(env));
    }

    /** What is in memory of the record that is served. */
    static Contents contents(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(Contents.class);
    }
}
