package org.parley.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import org.parley.cache.BoundedCaches;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.engine.BoundOperation;
import org.parley.engine.Engine;
import org.parley.engine.Operation;
import org.parley.engine.InvalidFieldException;
import org.parley.json.JsonBuffer;
import org.parley.limit.Deadline;
import org.parley.limit.LimitCode;
import org.parley.limit.LimitExceeded;
import org.parley.limit.Limits;
import org.parley.limit.QueryLimits;
import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.AbortExecutionException;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;

/** Makes operations of the texts of queries. Documents that fit the schema are remembered, with their plans. */
@Singleton
public final class Documents {

    /** The most characters that the texts of all remembered queries have; parsed they take a multiple of that. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final GraphQLSchema schema;
    private final QueryLimits limits;
    private final Limits settings;
    private final Engine engine;
    private final CurrentDataset dataset;
    private final Cache<String, ParsedDocument> known = BoundedCaches.ofWeight(MOST_CHARACTERS,
            (query, document) -> query.length());
    private volatile Dataset planned;

    Documents(GraphQLSchema schema, QueryLimits limits, Limits settings, CurrentDataset dataset, RequestMetrics metrics) {
        this.schema = schema;
        this.limits = limits;
        this.settings = settings;
        this.engine = new Engine(schema, settings);
        this.dataset = dataset;
        metrics.observe(known, "parsed_queries");
    }

    /** The document of a text that was parsed before; null if it was not, or is not valid. */
    public ParsedDocument known(String query) {
        forgetOldPlans();
        return known.getIfPresent(query);
    }

    /** The document of a text, which takes the longer the larger it is. */
    public ParsedDocument parse(String query) {
        ParsedDocument document;
        try {
            document = parsed(query);
        } catch (AbortExecutionException e) {
            document = ParsedDocument.invalid(schema, errors(e));
        }
        if (document.isValid()) {
            known.put(query, document);
        }
        return document;
    }

    private ParsedDocument parsed(String query) {
        limits.checkText(query);
        String parsable = ExecutableDescriptions.blanked(query);
        ParseAndValidateResult result = ParseAndValidate.parse(ExecutionInput.newExecutionInput(parsable)
                .graphQLContext(Map.of(ParserOptions.class, limits.parserOptions())).build());
        if (result.isFailure()) {
            limits.checkFailure(result.getSyntaxException());
            return ParsedDocument.invalid(schema, ErrorCodes.coded(result.getErrors(), schema));
        }
        limits.checkShape(result.getDocument());
        List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, result.getDocument(), Locale.ENGLISH);
        return errors.isEmpty() ? ParsedDocument.valid(schema, result.getDocument(), engine)
                : ParsedDocument.invalid(schema, ErrorCodes.coded(errors, schema));
    }

    /**
     * An operation with variables, on the record that is served.
     *
     * @throws RequestErrorException if they do not fit, make no sense, or ask for too much
     */
    public BoundOperation bind(Operation operation, Map<String, Object> variables, Dataset current) {
        BoundOperation bound;
        try {
            limits.checkVariables(variables);
            bound = operation.bind(variables, current);
        } catch (LimitExceeded e) {
            throw new RequestErrorException(errors(e));
        } catch (InvalidFieldException e) {
            throw new RequestErrorException(List.of(ErrorCodes.error(e.code(), e.getMessage(), e.location())));
        } catch (GraphQLException e) {
            throw e instanceof GraphQLError error ? new RequestErrorException(ErrorCodes.coded(List.of(error), schema)) : e;
        }
        if (bound.cost().requested() > bound.cost().limit()) {
            throw new RequestErrorException(errors(new LimitExceeded(LimitCode.QUERY_TOO_COSTLY, bound.cost().requested(),
                    bound.cost().limit(), operation.definition().getSourceLocation())), bound.cost());
        }
        return bound;
    }

    /**
     * The answer to an operation.
     *
     * @throws RequestErrorException if it is too large, or is not found in time
     */
    public JsonBuffer execute(BoundOperation operation, Deadline deadline) {
        try {
            return operation.execute(deadline);
        } catch (InvalidFieldException e) {
            throw new RequestErrorException(List.of(ErrorCodes.error(e.code(), e.getMessage(), e.location())));
        } catch (LimitExceeded e) {
            throw new RequestErrorException(errors(e), operation.cost());
        } catch (Deadline.PassedException e) {
            long limit = settings.deadline().toMillis();
            throw new RequestErrorException(
                    errors(new LimitExceeded(LimitCode.REQUEST_TIMEOUT, limit, limit, null)), operation.cost());
        }
    }

    /** Until when a query that comes now is to be answered. */
    public Deadline deadline() {
        return Deadline.after(settings.deadline());
    }

    private List<GraphQLError> errors(AbortExecutionException e) {
        return ErrorCodes.coded(e.toExecutionResult().getErrors(), schema);
    }

    /** Plans refer to the version of the record that they are for, which would stay in memory with them. */
    private void forgetOldPlans() {
        Dataset current = dataset.current();
        if (planned != current) {
            planned = current;
            known.invalidateAll();
        }
    }
}
