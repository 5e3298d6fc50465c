package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An actor's mediation on a track of talks: for how long, on what mandate, appointed by whom. */
@Entity
@Through(from = "track", to = "mediator", name = "mediators", description = "Who mediates; mandates are in mediations.",
        inverse = "mediatedTracks", inverseDescription = "Tracks on which it mediates; its mandates are in mediations.")
@Description("An actor's mediation on a track of talks: for how long, on what mandate, appointed by whom.")
public class Mediation extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "mediations", description = "Who mediates, on what mandate and for how long.", nested = true)
    @Description("The track.")
    public Track track;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "mediations", description = "Its mediations on tracks of talks.")
    @Description("Who mediates.")
    public Actor mediator;

    @Column(length = 2000)
    @Description("What the mediator is charged with; null when no document says.")
    public String mandate;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    @Description("When it began; null when no document says or implies it.")
    public UncertainDate from;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    @Description("When it ended; null when it had not, or no document says or implies it.")
    public UncertainDate until;

    @ManyToMany
    @JoinTable(name = "mediation_appointed_by")
    @Inverse(name = "mediationsAppointed", description = "Mediations that it appointed others to.")
    @Description("Who appointed the mediator.")
    public Set<Actor> appointedBy = Set.of();
}
