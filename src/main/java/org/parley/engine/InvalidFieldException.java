package org.parley.engine;

import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;

import graphql.language.SourceLocation;

/** Arguments that make no sense, and the field whose they are. */
public final class InvalidFieldException extends InvalidArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    InvalidFieldException(ErrorCode code, String message, SourceLocation location) {
        super(code, message);
        this.location = location;
    }

    /** Where the field stands in the query. */
    public SourceLocation location() {
        return location;
    }
}
