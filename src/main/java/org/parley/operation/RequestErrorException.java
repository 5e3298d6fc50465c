package org.parley.operation;

import java.util.List;
import java.util.Optional;

import org.parley.limit.Cost;

import graphql.GraphQLError;

/** A request that is not executed, or not to its end, because of what was asked. */
public final class RequestErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQLError> errors;
    private final transient Cost cost;

    /** With what the client is told. */
    public RequestErrorException(List<GraphQLError> errors) {
        this(errors, null);
    }

    /** With what the client is told, and what the operation could cost. */
    public RequestErrorException(List<GraphQLError> errors, Cost cost) {
        super(errors.get(0).getMessage(), null, false, false); // a client's mistake needs no stack trace
        this.errors = errors;
        this.cost = cost;
    }

    /** What the operation could cost; empty if that is not known. */
    public Optional<Cost> cost() {
        return Optional.ofNullable(cost);
    }

    /** What the client is told; at least one error. */
    public List<GraphQLError> errors() {
        return errors;
    }
}
