package org.parley.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** The attribution of an event to an actor, and on whose word. */
@Entity
@Through(from = "incident", to = "accused", name = "accused", description = "Who is said to have done it; "
        + "accusations tells on whose word.",
        inverse = "incidents", inverseDescription = "Events attributed to it; accusations tells on whose word.",
        former = "attributedTo")
@Description("The attribution of an event to an actor, and on whose word.")
public class Accusation extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "accusations", description = "To whom it is attributed, and on whose word.", few = true, nested = true)
    @Description("The event.")
    public Incident incident;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "accusations", description = "Events attributed to it.")
    @Description("Who is said to have done it.")
    public Actor accused;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "accusationsMade", description = "Events that it attributes to others.")
    @Description("On whose word; null where the document itself says so.")
    public Actor accuser;
}
