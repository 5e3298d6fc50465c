package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of a {@link Proposal}. */
@Description("What has become of a proposal.")
public enum ProposalStatus {
    @Description("Reported to exist, but not confirmed by those said to make it.")
    REPORTED,
    @Description("Being worked out, not yet put forward.")
    IN_PREPARATION,
    @Description("Put forward; no final answer is known.")
    OPEN,
    @Description("Accepted by those it was put to.")
    ACCEPTED,
    @Description("Refused by a side it was put to.")
    REJECTED,
    @Description("Answered with another proposal.")
    COUNTERED
}
