package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of a proposal. */
@Description("What has become of a proposal.")
public enum ProposalStatus {
    @Description("Reported to exist, but not confirmed by those said to have made it.")
    REPORTED,
    @Description("Being worked out, not yet put forward.")
    IN_PREPARATION,
    @Description("Put forward; no final answer is known.")
    OPEN,
    @Description("A document says that a side it was put to had not answered.")
    UNANSWERED,
    @Description("The sides are discussing it.")
    UNDER_DISCUSSION,
    @Description("Accepted by those it was put to, except for details.")
    ACCEPTED_IN_PRINCIPLE,
    @Description("Accepted by those it was put to.")
    ACCEPTED,
    @Description("Refused by a side it was put to.")
    REJECTED,
    @Description("Answered with another proposal.")
    COUNTERED,
    @Description("Replaced with another by those who made it.")
    SUPERSEDED,
    @Description("Taken back by those who made it.")
    WITHDRAWN,
    @Description("Its time ran out without an answer.")
    LAPSED
}
