package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** In what capacity an actor signs an agreement. */
@Description("In what capacity an actor signs an agreement.")
public enum SignatureCapacity {
    @Description("As one of those who are bound by it.")
    PARTY,
    @Description("As a witness.")
    WITNESS,
    @Description("As one who vouches that it is kept.")
    GUARANTOR,
    @Description("As one who helped to reach it.")
    MEDIATOR,
    @Description("As an observer.")
    OBSERVER,
    @Description("In another capacity, which otherCapacity names.")
    OTHER
}
