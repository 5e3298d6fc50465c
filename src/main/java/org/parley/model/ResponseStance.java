package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What an answer to a {@link Proposal} comes to. */
@Description("What an answer to a proposal comes to.")
public enum ResponseStance {
    @Description("Yes, by a side it was put to.")
    ACCEPTED,
    @Description("In favour.")
    SUPPORTED,
    @Description("Yes, if something else is done or granted.")
    CONDITIONAL,
    @Description("Another proposal was made instead.")
    COUNTERED,
    @Description("No.")
    REJECTED,
    @Description("A document says that no answer had been given.")
    NO_ANSWER
}
