package org.parley.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** That an event is attributed to an actor, and by whose word. */
@Entity
@Through(from = "incident", to = "accused", name = "accused", description = "Who is said to have done it; by "
        + "whose word is in accusations.",
        inverse = "incidents", inverseDescription = "Events attributed to it; by whose word is in accusations.",
        former = "attributedTo")
@Description("That an event is attributed to an actor, and by whose word.")
public class Accusation extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "accusations", description = "To whom it is attributed, and by whose word.", few = true, nested = true)
    @Description("The event.")
    public Incident incident;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "accusations", description = "Events attributed to it.")
    @Description("Who is said to have done it.")
    public Actor accused;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "accusationsMade", description = "Events that it attributes to others.")
    @Description("By whose word; null where the document says it itself.")
    public Actor accuser;
}
