package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An attack or other event on the ground. */
@Entity
@Description("An attack or other event on the ground.")
public class Incident extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of event it is.")
    public IncidentKind kind;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it happened.")
    public UncertainDate date;

    @Embedded
    @Description("Those killed and wounded; null when no document gives a figure.")
    public Casualties casualties;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "incidents", description = "What happened here.")
    @Description("Where it happened.")
    public Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "incidents", description = "Events attributed to it.")
    @Description("Who is said to have done it.")
    public Actor attributedTo;
}
