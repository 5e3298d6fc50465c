package org.parley.model;

import java.util.List;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An offer, plan or demand put to others. */
@Entity
@Description("An offer, plan or demand put to others.")
public abstract class Proposal extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String title;

    @Embedded
    @EmbeddedColumnNaming("madeOn_%s")
    @Description("When it was made.")
    public UncertainDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Latest("statusChanges")
    @Description("What has become of it: the latest of statusChanges.")
    public ProposalStatus status;

    @Description("Whether it was made without conditions; null when no document says.")
    public Boolean unconditional;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Description("What had to be done or granted first, as far as documents say.")
    public List<String> preconditions = List.of();

    @Embedded
    @EmbeddedColumnNaming("due_%s")
    @Description("By when it is to be ready, answered or carried out; null when no document says.")
    public UncertainDate due;

    @ManyToMany
    @JoinTable(name = "proposal_made_by")
    @Inverse(name = "proposals", description = "Proposals it made.")
    @Description("Who made it.")
    public Set<Actor> madeBy = Set.of();

    @ManyToMany
    @JoinTable(name = "proposal_addressed_to")
    @Inverse(name = "proposalsReceived", description = "Proposals put to it.")
    @Description("Whom it was put to.")
    public Set<Actor> addressedTo = Set.of();

    @ManyToMany
    @JoinTable(name = "proposal_counters")
    @Inverse(name = "counteredBy", description = "Proposals made instead of this one.")
    @Description("The proposals that this one answers with something else.")
    public Set<Proposal> counters = Set.of();

    @ManyToMany
    @JoinTable(name = "proposal_discussed_at")
    @Inverse(name = "proposalsDiscussed", description = "Proposals discussed or put forward there.")
    @Description("Meetings at which it was discussed or put forward.")
    public Set<Meeting> discussedAt = Set.of();

    @ManyToMany
    @JoinTable(name = "proposal_topics")
    @Inverse(name = "proposals", description = "Proposals on it.")
    @Description("What it is about.")
    public Set<Topic> topics = Set.of();
}
