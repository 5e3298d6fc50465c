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
import org.parley.engine.InvalidFieldException;
import org.parley.engine.Operation;
import org.parley.error.ErrorCode;
import org.parley.json.JsonBuffer;
import org.parley.limit.Deadline;
import org.parley.limit.InvalidFragmentException;
import org.parley.limit.LimitCode;
import org.parley.limit.LimitExceeded;
import org.parley.limit.Limits;
import org.parley.limit.QueryLimits;
import org.parley.metrics.RequestMetrics;
import org.parley.validation.SyntaxMessages;
import org.parley.validation.ValidationMessages;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

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
        } catch (LimitExceeded e) {
            document = ParsedDocument.invalid(List.of(ErrorCodes.error(e)));
        } catch (InvalidFragmentException e) {
            document = ParsedDocument.invalid(List.of(
                    ErrorCodes.error(ErrorCode.GRAPHQL_VALIDATION_FAILED, e.getMessage(), at(e.location()))));
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
            InvalidSyntaxException problem = result.getSyntaxException();
            limits.checkFailure(problem);
            return ParsedDocument.invalid(List.of(ErrorCodes.error(ErrorCode.GRAPHQL_PARSE_FAILED,
                    SyntaxMessages.of(problem), at(problem.getLocation()))));
        }
        Document document = result.getDocument();
        limits.checkShape(document);
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        return errors.isEmpty() ? ParsedDocument.valid(document, engine)
                : ParsedDocument.invalid(ValidationMessages.of(errors, document, schema).stream().map(mistake -> ErrorCodes
                        .error(ErrorCode.GRAPHQL_VALIDATION_FAILED, mistake.message(), mistake.locations())).toList());
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
            throw new RequestErrorException(List.of(ErrorCodes.error(e)));
        } catch (InvalidFieldException e) {
            throw refusal(e);
        }
        if (bound.cost().requested() > bound.cost().limit()) {
            throw refusal(new LimitExceeded(LimitCode.QUERY_TOO_COSTLY, bound.cost().requested(), bound.cost().limit(),
                    operation.definition().getSourceLocation()), bound);
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
            throw refusal(e);
        } catch (LimitExceeded e) {
            throw refusal(e, operation);
        } catch (Deadline.PassedException e) {
            long limit = settings.deadline().toMillis();
            throw refusal(new LimitExceeded(LimitCode.REQUEST_TIMEOUT, limit, limit, null), operation);
        }
    }

    /** Until when a query that comes now is to be answered. */
    public Deadline deadline() {
        return Deadline.after(settings.deadline());
    }

    private static RequestErrorException refusal(InvalidFieldException problem) {
        return new RequestErrorException(
                List.of(ErrorCodes.error(problem.code(), problem.getMessage(), at(problem.location()))));
    }

    private static RequestErrorException refusal(LimitExceeded problem, BoundOperation operation) {
        return new RequestErrorException(List.of(ErrorCodes.error(problem)), operation.cost());
    }

    private static List<SourceLocation> at(SourceLocation location) {
        return location == null ? null : List.of(location);
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
