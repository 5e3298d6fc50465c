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
    @Description("Doubts that it will come or that it is meant.")
    DOUBTS,
    @Description("Neither for nor against, as it says itself.")
    NEUTRAL,
    @Description("Something else, which otherStance names.")
    OTHER
}
