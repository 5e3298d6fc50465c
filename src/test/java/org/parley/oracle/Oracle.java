package org.parley.oracle;

import java.time.LocalDate;
import java.util.List;

import org.parley.model.Node;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.TypeResolver;

/** Answers operations on a list of records by the plainest means there are. */
final class Oracle {

    private final GraphQLSchema schema;
    private final GraphQL graphql;
    private final RecordFetcher recordFields;
    private final RootFetcher rootFields;

    /** An oracle that knows these records, each after those that it refers to, by a schema of which only the types count. */
    Oracle(GraphQLSchema types, List<Node> all) {
        Records records = new Records(all);
        recordFields = new RecordFetcher(records);
        rootFields = RootFetcher.over(records);
        schema = types.transformWithoutTypes(schema -> schema.codeRegistry(code(types)));
        graphql = GraphQL.newGraphQL(schema).build();
    }

    private GraphQLCodeRegistry code(GraphQLSchema types) {
        TypeResolver typeOfRecord = env -> env.getSchema().getObjectType(env.getObject().getClass().getSimpleName());
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry(types.getCodeRegistry()).clearDataFetchers().clearTypeResolvers()
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(this::answer));
        types.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
                code.typeResolver(type.getName(), typeOfRecord);
            }
        });
        return code.build();
    }

    /** The answer to an operation. */
    Answer answer(Operation operation) {
        ExecutionInput input = ExecutionInput.newExecutionInput(operation.query()).variables(operation.variables()).build();
        ParseAndValidateResult parsed = ParseAndValidate.parseAndValidate(schema, input);
        if (parsed.isFailure()) {
            return Answer.refused(parsed.getSyntaxException() != null ? "GRAPHQL_PARSE_FAILED" : Refusal.INVALID);
        }
        try {
            ArgumentCheck.check(schema, parsed.getDocument(), operation.variables());
        } catch (Refusal refusal) {
            return Answer.refused(refusal.code());
        } catch (GraphQLException e) {
            return Answer.refused(Refusal.INVALID); // variables that do not fit
        }
        ExecutionResult result = graphql.execute(input);
        return result.getErrors().isEmpty() ? Answer.with(result.getData())
                : Answer.refused(code(result.getErrors().get(0)));
    }

    private static String code(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure && failure.getException() instanceof Refusal refusal) {
            return refusal.code();
        }
        throw new AssertionError("the oracle failed: " + error);
    }

    private Object answer(DataFetchingEnvironment env) {
        String field = env.getField().getName();
        LocalDate day = env.getLocalContext();
        if (env.getParentType() == env.getGraphQLSchema().getQueryType()) {
            LocalDate asOf = env.getArgument("asOf");
            return DataFetcherResult.newResult().data(rootFields.get(field, env.getArguments(), asOf)).localContext(asOf)
                    .build();
        } else if (env.getSource() instanceof Node record) {
            return recordFields.get(record, field, day, env);
        }
        return PropertyDataFetcher.fetching(field).get(env);
    }
}
