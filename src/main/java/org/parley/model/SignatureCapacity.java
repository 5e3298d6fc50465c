package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** As what an actor signs an agreement. */
@Description("As what an actor signs an agreement.")
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
    @Description("As something else, which otherCapacity names.")
    OTHER
}
