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

/**
 * A proposal to stop fighting. Its fields follow the
 * <a href="https://doi.org/10.1177/00220027221129195">ETH/PRIO Civil Conflict Ceasefire Dataset</a>.
 */
@Entity
@Description("A proposal to stop fighting. Fields follow the ETH/PRIO Civil Conflict Ceasefire Dataset.")
public class CeasefireProposal extends Proposal {

    @Embedded
    @EmbeddedColumnNaming("declaredDate_%s")
    @Description("When it was declared in public.")
    public UncertainDate declaredDate;

    @Embedded
    @EmbeddedColumnNaming("effectDate_%s")
    @Description("When it was to take effect.")
    public UncertainDate effectDate;

    @Column(length = 40)
    @Matches(value = IsoDuration.PATTERN, meaning = IsoDuration.MEANING)
    @Description("How long it was to last, as an ISO 8601 duration, e.g. P30D, PT72H.")
    public String plannedDuration;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("How much of the fighting it covered.")
    public CeasefireScope scope;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("What it was for.")
    public CeasefirePurpose purpose;

    @OwnWord("purpose")
    @Description("What it is for in the record's own words; given if purpose is OTHER, null if it is not.")
    public String otherPurpose;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("How far it went towards ending the conflict.")
    public CeasefireClass ceasefireClass;

    @Description("How it was to be monitored; null when no document says.")
    public String monitoring;

    @ManyToMany
    @JoinTable(name = "ceasefire_proposal_mediators")
    @Inverse(name = "proposalsMediated", description = "Ceasefire proposals it mediated.")
    @Description("Who mediated it.")
    public Set<Actor> mediators = Set.of();
}
