package org.parley.graphql;

import java.time.LocalDate;
import java.util.concurrent.CompletionStage;

import org.parley.query.AsOf;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLArgument;

/** The day as of which a walk is made: given where it begins, carried along wherever it leads. */
final class AsOfDay {

    private static final String AS_OF = "asOf";

    /** The argument of every field at which a walk begins. */
    static final GraphQLArgument ARGUMENT = GraphQLArgument.newArgument().name(AS_OF).type(DateScalar.TYPE)
            .description("The record as told by the documents that had been published by this day, here and wherever the "
                    + "walk leads: facts that none of them says are left out, a meeting has the status that it had by then, and "
                    + "a post or position no end after that day. Texts are as they stand now. Before the first document "
                    + "there is nothing.")
            .build();

    private AsOfDay() {
    }

    /** The day that a walk carries. */
    static AsOf of(DataFetchingEnvironment env) {
        return env.getLocalContext() instanceof AsOf day ? day : AsOf.NOW;
    }

    /** Answers as a fetcher does, but as of the day that the field's argument names, and has the walk carry it. */
    static DataFetcher<Object> begin(DataFetcher<?> fetcher) {
        return env -> {
            LocalDate day = env.getArgument(AS_OF);
            if (day == null) {
                return fetcher.get(env);
            }
            AsOf asOf = new AsOf(day);
            Object answer = fetcher.get(
                    DataFetchingEnvironmentImpl.newDataFetchingEnvironment(env).localContext(asOf).build());
            return answer instanceof CompletionStage<?> later ? later.thenApply(data -> carrying(data, asOf))
                    : carrying(answer, asOf);
        };
    }

    private static DataFetcherResult<Object> carrying(Object data, AsOf day) {
        return DataFetcherResult.newResult().data(data).localContext(day).build();
    }
}
