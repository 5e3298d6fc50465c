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

/** A number of people that a source gives for an event on a day. */
@Entity
@Description("A number of people that a source gives for an event on a day.")
public class Figure extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "figures", description = "Numbers of people, each with its source and day.", few = true, nested = true)
    @Description("The event.")
    public Incident incident;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What is counted.")
    public FigureMeasure measure;

    @OwnWord("measure")
    @Description("What it is in the record's own word; given if measure is OTHER, null if it is not.")
    public String otherMeasure;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("Who is counted; null for everybody.")
    public FigureGroup among;

    @Description("Their age in years, if the figure is about people of one age.")
    public Integer age;

    @Description("At least so many; null when no document gives a number.")
    public Integer low;

    @Description("At most so many; null when no document gives a number.")
    public Integer high;

    @Description("How it is put where it is not a number, e.g. tens of thousands.")
    public String wording;

    @Embedded
    @EmbeddedColumnNaming("countedOn_%s")
    @Description("The day for which it was counted.")
    public UncertainDate countedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "figuresGiven", description = "Numbers that it gives.")
    @Description("Who gives the number; null where the document gives it itself.")
    public Actor givenBy;
}
