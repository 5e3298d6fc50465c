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

/** A body that acts as one: an alliance, a ministry, an army, an armed group, a mission, a news outlet. */
@Entity
@Description("A body that acts as one: an alliance, a ministry, an army, an armed group, a mission, a news outlet.")
public class Organization extends Actor {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of body it is.")
    public OrganizationKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Column(length = 2000)
    @Description("What it is charged with, e.g. to watch a ceasefire; null when no document says.")
    public String mandate;

    @Embedded
    @EmbeddedColumnNaming("foundedOn_%s")
    @Description("When it was founded; null when no document says.")
    public UncertainDate foundedOn;

    @Embedded
    @EmbeddedColumnNaming("dissolvedOn_%s")
    @Description("When it ceased to exist; null when no document says.")
    public UncertainDate dissolvedOn;

    @ManyToMany
    @JoinTable(name = "organization_split_from")
    @Inverse(name = "splinters", description = "Bodies that split from it.")
    @Description("The bodies that it split from.")
    public Set<Organization> splitFrom = Set.of();

    @ManyToMany
    @JoinTable(name = "organization_merged_into")
    @Inverse(name = "mergedFrom", description = "Bodies that were merged into it.")
    @Description("The bodies that it became a part of when it ceased to exist.")
    public Set<Organization> mergedInto = Set.of();
}
