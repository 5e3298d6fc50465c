package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A ceasefire that was declared or agreed, and what became of it. Its fields follow the
 * <a href="https://doi.org/10.1177/00220027221129195">ETH/PRIO Civil Conflict Ceasefire Dataset</a>; what was only proposed
 * is a {@link CeasefireProposal}.
 */
@Entity
@Description("A ceasefire that was declared or agreed, and what became of it. Fields follow the ETH/PRIO dataset.")
public class Ceasefire extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String title;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    @Description("When it took effect, or was to; to the hour if a document gives it.")
    public UncertainDate from;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    @Description("When it ended; null when no document says that it did.")
    public UncertainDate until;

    @Embedded
    @EmbeddedColumnNaming("declaredDate_%s")
    @Description("When it was declared or agreed.")
    public UncertainDate declaredDate;

    @Column(length = 40)
    @Matches(value = IsoDuration.PATTERN, meaning = IsoDuration.MEANING)
    @Description("How long it was to last, as an ISO 8601 duration, e.g. P7D, PT72H; null when no document says.")
    public String plannedDuration;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Latest("statusChanges")
    @Description("What has become of it: the latest of statusChanges.")
    public CeasefireStatus status;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("How many sides declared it.")
    public CeasefireDeclaration declaration;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("In which form it was declared.")
    public CeasefireForm form;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("How much of the fighting it covers.")
    public CeasefireScope scope;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("What it is for.")
    public CeasefirePurpose purpose;

    @OwnWord("purpose")
    @Description("What it is for in the record's own words; given if purpose is OTHER, null if it is not.")
    public String otherPurpose;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("How far it goes towards ending the conflict.")
    public CeasefireClass ceasefireClass;

    @ManyToMany
    @JoinTable(name = "ceasefire_declared_by")
    @Inverse(name = "ceasefires", description = "Ceasefires that it declared or agreed to.")
    @Description("The sides that declared it or agreed to it.")
    public Set<Actor> declaredBy = Set.of();

    @ManyToMany
    @JoinTable(name = "ceasefire_mediators")
    @Inverse(name = "ceasefiresMediated", description = "Ceasefires it mediated.")
    @Description("Who mediated it.")
    public Set<Actor> mediators = Set.of();

    @ManyToMany
    @JoinTable(name = "ceasefire_places")
    @Inverse(name = "ceasefires", description = "Ceasefires that cover it.")
    @Description("Where it holds, if not everywhere.")
    public Set<Place> places = Set.of();

    @ManyToMany
    @JoinTable(name = "ceasefire_monitored_by")
    @Inverse(name = "monitoredCeasefires", description = "Ceasefires that it monitors.")
    @Description("The bodies that monitor whether it is kept.")
    public Set<Organization> monitoredBy = Set.of();

    @ManyToMany
    @JoinTable(name = "ceasefire_extends", inverseJoinColumns = @JoinColumn(name = "extends_id"))
    @Inverse(name = "extendedBy", description = "The ceasefires that prolong this one.", of = "extends")
    @Description("The ceasefire that this one prolongs.")
    public Set<Ceasefire> extended = Set.of();

    @ManyToMany
    @JoinTable(name = "ceasefire_replaces")
    @Inverse(name = "replacedBy", description = "The ceasefires that took its place.")
    @Description("The ceasefires whose place it took.")
    public Set<Ceasefire> replaces = Set.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "ceasefires", description = "The ceasefires that came of it.")
    @Description("The proposal that it came from.")
    public CeasefireProposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "ceasefires", description = "The ceasefires that it lays down.")
    @Description("The agreement that it is laid down in.")
    public Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "ceasefires", description = "Ceasefires that were agreed at it.")
    @Description("The meeting at which it was agreed.")
    public Meeting agreedAt;

    @ManyToMany
    @JoinTable(name = "ceasefire_topics")
    @Inverse(name = "ceasefires", description = "Ceasefires on it.")
    @Description("What it is about.")
    public Set<Topic> topics = Set.of();
}
