package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** For, against, or under conditions. */
@Description("For, against, or under conditions.")
public enum PositionStance {
    @Description("For it.")
    SUPPORTS,
    @Description("For it under conditions.")
    CONDITIONAL,
    @Description("Against it.")
    OPPOSES,
    @Description("Doubts that it will come, or that it is meant seriously.")
    DOUBTS,
    @Description("Neither for nor against it, in its own words.")
    NEUTRAL,
    @Description("Something else, which otherStance names.")
    OTHER
}
