package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of encounter a meeting is. */
@Description("What sort of encounter a meeting is.")
public enum MeetingKind {
    @Description("Heads of state or government meet, to decide.")
    SUMMIT,
    @Description("Delegations negotiate. M-IND: direct talks.")
    DELEGATION_TALKS,
    @Description("Sides negotiate through somebody who goes between them. M-IND: indirect talks.")
    INDIRECT_TALKS,
    @Description("Sides negotiate through somebody, in one place but not in one room.")
    PROXIMITY_TALKS,
    @Description("Experts work on details.")
    TECHNICAL_TALKS,
    @Description("Two sides meet.")
    BILATERAL,
    @Description("More than two sides meet.")
    MULTILATERAL,
    @Description("A large meeting on one matter.")
    CONFERENCE,
    @Description("An agreement is signed.")
    SIGNING,
    @Description("One side travels to the other to show support or press a point.")
    VISIT,
    @Description("A conversation by phone.")
    PHONE_CALL,
    @Description("A conversation by video.")
    VIDEO_CALL,
    @Description("Members of one side prepare among themselves, or others are asked for their view.")
    CONSULTATION,
    @Description("Something else, which otherKind names.")
    OTHER
}
