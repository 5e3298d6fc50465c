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

/** An actor's stance on a topic over a time. */
@Entity
@Description("An actor's stance on a topic over a time.")
public class Position extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "positions", description = "Its stances on topics.")
    @Description("Whose stance it is.")
    public Actor actor;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "positions", description = "The stances of actors on it.")
    @Description("What the stance is on.")
    public Topic topic;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("For, against, or under conditions.")
    public PositionStance stance;

    @OwnWord("stance")
    @Description("What it is in the record's own word; given if stance is OTHER, null if it is not.")
    public String otherStance;

    @Column(nullable = false, length = 2000)
    @Description("The stance in Parley's own words.")
    public String gist;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    @Description("Since when, as far as the documents show.")
    public UncertainDate from;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    @Description("Until when; null when no document shows a change.")
    public UncertainDate until;

    @ManyToMany
    @JoinTable(name = "position_statements")
    @Inverse(name = "positions", description = "The stances that it proves.")
    @Description("The statements that prove it.")
    public Set<Statement> statements = Set.of();
}
