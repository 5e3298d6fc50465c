package org.parley.engine;

import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;

import graphql.language.SourceLocation;

/** Arguments of a field that make no sense, or a variable that does not fit, and where it stands. */
public final class InvalidFieldException extends InvalidArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    InvalidFieldException(ErrorCode code, String message, SourceLocation location) {
        super(code, message);
        this.location = location;
    }

    /** Of a value that does not fit the schema. */
    static InvalidFieldException unfit(String message, SourceLocation location) {
        return new InvalidFieldException(ErrorCode.GRAPHQL_VALIDATION_FAILED, message, location);
    }

    /** Where the field or the variable stands in the query; null if that is not known. */
    public SourceLocation location() {
        return location;
    }
}
