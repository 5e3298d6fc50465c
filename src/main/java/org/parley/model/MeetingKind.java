package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of encounter a {@link Meeting} is. */
@Description("What sort of encounter a meeting is.")
public enum MeetingKind {
    @Description("Heads of state or government meet, to decide.")
    SUMMIT,
    @Description("Delegations negotiate.")
    DELEGATION_TALKS,
    @Description("Two sides meet.")
    BILATERAL,
    @Description("One side travels to the other to show support or press a point.")
    VISIT,
    @Description("A conversation by phone.")
    PHONE_CALL,
    @Description("Members of one side prepare among themselves.")
    CONSULTATION
}
