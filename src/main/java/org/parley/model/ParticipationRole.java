package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** In which role an actor takes part in a {@link Meeting}. */
@Description("In which role an actor takes part in a meeting.")
public enum ParticipationRole {
    @Description("Receives the others.")
    HOST,
    @Description("Brings the sides together.")
    MEDIATOR,
    @Description("Leads a delegation.")
    HEAD_OF_DELEGATION,
    @Description("Belongs to a delegation.")
    DELEGATE,
    @Description("Speaks for itself: a leader, or a side of the talks.")
    PRINCIPAL,
    @Description("Watches without a say.")
    OBSERVER,
    @Description("Was asked to come.")
    INVITEE
}
