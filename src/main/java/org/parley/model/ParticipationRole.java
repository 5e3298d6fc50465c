package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** In which role an actor takes part in a meeting. */
@Description("In which role an actor takes part in a meeting.")
public enum ParticipationRole {
    @Description("Receives the others.")
    HOST,
    @Description("Leads the meeting.")
    CHAIR,
    @Description("Brings the sides together and helps them agree. M-IND: mediator.")
    MEDIATOR,
    @Description("Makes the meeting possible, without a say in its substance.")
    FACILITATOR,
    @Description("Vouches that what is agreed will be kept.")
    GUARANTOR,
    @Description("Leads a delegation.")
    HEAD_OF_DELEGATION,
    @Description("Belongs to a delegation.")
    DELEGATE,
    @Description("Speaks for itself: a leader, or a party to the talks.")
    PRINCIPAL,
    @Description("Signs what is agreed.")
    SIGNATORY,
    @Description("Is there to see what is agreed.")
    WITNESS,
    @Description("Watches without a say.")
    OBSERVER,
    @Description("Gives advice.")
    EXPERT,
    @Description("Was asked to come.")
    INVITEE,
    @Description("Something else, which otherRole names.")
    OTHER
}
