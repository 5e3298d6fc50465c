package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import org.eclipse.microprofile.graphql.Description;

/**
 * Whatever a document can vouch for: everything in the record but the documents and the citations themselves. All facts
 * share one table of ids, so that an id is unique and a citation, a statement or a dispute can refer to a fact of any
 * kind with a foreign key.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 40)
@Description("Anything that a document can vouch for. Every fact has at least one citation.")
public abstract class Fact extends Node {

    @Column(length = 2000)
    @Description("What there is to know, in a sentence or two of Parley's own words.")
    public String summary;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @BasisOf("citations")
    @Description("On whose word it stands: the best of its citations; INFERRED if the record worked it out.")
    public Basis basis;

    @Column(length = 500)
    @Description("From what the record worked it out, in one sentence; null where a document has it.")
    public String inferredFrom;

    @ManyToMany
    @JoinTable(name = "fact_follows", inverseJoinColumns = @JoinColumn(name = "follows_id"))
    @Inverse(name = "followedBy", description = "What came after it, as a document says.")
    @Description("What it came after, as a document says, on the same day too; timelines keep to this order.")
    public Set<Fact> follows = Set.of();
}
