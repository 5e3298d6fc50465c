package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
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

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it happened.")
    public UncertainDate date;

    @Embedded
    @Description("Those killed and wounded, where all documents give the same figures; null when none gives any, or they "
            + "differ by source or day: each figure is then in figures.")
    public Casualties casualties;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "incidents", description = "What happened here.")
    @Description("Where it happened.")
    public Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "parts", description = "The events that it is made of.")
    @Description("The larger event that it is a part of.")
    public Incident partOf;

    @ManyToMany
    @JoinTable(name = "incident_caused_by")
    @Inverse(name = "caused", description = "The events that it led to.")
    @Description("The events that led to it, as a document says.")
    public Set<Incident> causedBy = Set.of();

    @ManyToMany
    @JoinTable(name = "incident_answers")
    @Inverse(name = "answeredBy", description = "The events that were done in answer to it.")
    @Description("The events in answer to which it was done, as a document says.")
    public Set<Incident> answers = Set.of();

    @ManyToMany
    @JoinTable(name = "incident_violates")
    @Inverse(name = "violations", description = "Events that broke it.")
    @Description("The ceasefires that it broke, as a document says.")
    public Set<Ceasefire> violates = Set.of();

    @ManyToMany
    @JoinTable(name = "incident_involved")
    @Inverse(name = "incidentsInvolving", description = "Events that it took part in.")
    @Description("Who took part: those who fought, exchanged or released.")
    public Set<Actor> involved = Set.of();

    @ManyToMany
    @JoinTable(name = "incident_targets")
    @Inverse(name = "incidentsTargeting", description = "Events that hit or harmed it.")
    @Description("Who was hit, taken or harmed.")
    public Set<Actor> targets = Set.of();

    @ManyToMany
    @JoinTable(name = "incident_mediators")
    @Inverse(name = "incidentsMediated", description = "Events that it helped to bring about.")
    @Description("Through whom it came about, e.g. an exchange.")
    public Set<Actor> mediators = Set.of();
}
