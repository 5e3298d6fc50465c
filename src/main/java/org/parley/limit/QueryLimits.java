package org.parley.limit;

import java.util.Map;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import jakarta.inject.Singleton;

/**
 * Holds every query against the limits, each check as early as it can be done: the number of tokens before the text is
 * parsed, the shape before the query is validated, variables before they are read, the cost before it is executed.
 */
@Singleton
public final class QueryLimits {

    /**
     * Three for each selection within a selection and each object within an object, two for each list within a list.
     */
    private static final int MAX_RULE_DEPTH = 300;

    private final Limits limits;
    private final ParserOptions parser;

    QueryLimits(Limits limits) {
        this.limits = limits;
        // the end of the text is a token, too
        this.parser = ParserOptions.getDefaultOperationParserOptions().transform(options -> options
                .maxTokens((int) Math.min(limits.tokens() + 1L, Integer.MAX_VALUE)).maxRuleDepth(MAX_RULE_DEPTH));
    }

    /**
     * Refuses a text that is too long to be parsed.
     *
     * @throws LimitExceeded if it is
     */
    public void checkText(String query) {
        Tokens.check(query, limits.tokens());
    }

    /** What the parser is held to. */
    public ParserOptions parserOptions() {
        return parser;
    }

    /**
     * Tells a text that the parser has given up from one that is wrong.
     *
     * @throws LimitExceeded if the parser has given it up
     */
    public void checkFailure(InvalidSyntaxException failure) {
        if (failure instanceof ParseCancelledException) {
            throw tooLarge(LimitCode.TOO_MANY_TOKENS, limits.tokens(), failure);
        } else if (failure instanceof ParseCancelledTooDeepException) {
            throw tooLarge(LimitCode.NESTED_TOO_DEEP, MAX_RULE_DEPTH, failure);
        }
    }

    private static LimitExceeded tooLarge(LimitCode code, long limit, InvalidSyntaxException failure) {
        return new LimitExceeded(code, limit + 1, limit, failure.getLocation());
    }

    /**
     * Refuses a document with more of anything than is allowed.
     *
     * @throws LimitExceeded if it has
     * @throws InvalidFragmentException if its shape cannot be told
     */
    public void checkShape(Document document) {
        DocumentLimits.check(document, limits);
    }

    /**
     * Refuses variables that are too many, too long or too deep.
     *
     * @throws LimitExceeded if they are
     */
    public void checkVariables(Map<String, Object> variables) {
        ValueLimits.check(variables, limits);
    }
}
