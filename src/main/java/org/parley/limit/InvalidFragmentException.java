package org.parley.limit;

import org.parley.error.Quotation;

import graphql.language.FragmentDefinition;
import graphql.language.SourceLocation;

/** A fragment has the name of another one or spreads itself, so that the shape of the document cannot be told. */
public final class InvalidFragmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    private InvalidFragmentException(FragmentDefinition fragment, String problem) {
        super("the fragment " + Quotation.of(fragment.getName()) + problem, null, false, false); // a client's mistake
        this.location = fragment.getSourceLocation();
    }

    static InvalidFragmentException namedTwice(FragmentDefinition fragment) {
        return new InvalidFragmentException(fragment, " is defined twice");
    }

    static InvalidFragmentException circular(FragmentDefinition fragment) {
        return new InvalidFragmentException(fragment, " spreads itself, directly or by way of others");
    }

    /** Where the fragment is defined. */
    public SourceLocation location() {
        return location;
    }
}
