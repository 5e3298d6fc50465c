package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One point of a proposal or an agreement: what is to be done, by whom and by when. */
@Entity
@Description("One point of a proposal or an agreement: what is to be done, by whom and by when.")
public abstract class Clause extends Fact {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What it is about.")
    public ClauseKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Column(nullable = false, length = 2000)
    @Description("What it says, in Parley's own words.")
    public String text;

    @Embedded
    @EmbeddedColumnNaming("due_%s")
    @Description("By when it is to be done; null when no document says.")
    public UncertainDate due;

    @Column(length = 2000)
    @Description("Under which condition; null when there is none.")
    public String condition;

    @ManyToMany
    @JoinTable(name = "clause_obligated")
    @Inverse(name = "obligations", description = "What proposals and agreements ask it to do.")
    @Description("Who is to do it.")
    public Set<Actor> obligated = Set.of();
}
