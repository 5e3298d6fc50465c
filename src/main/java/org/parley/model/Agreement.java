package org.parley.model;

import java.util.List;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text or understanding that sides agreed to, or were to agree to. Kinds follow PA-X. */
@Entity
@Description("A text or understanding that sides agreed to, or were to agree to. Kinds follow PA-X.")
public class Agreement extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of agreement it is.")
    public AgreementKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was agreed or signed, or was to be.")
    public UncertainDate date;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Latest("statusChanges")
    @Description("What has become of it: the latest of statusChanges.")
    public AgreementStatus status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("The same thing in other systems, as URIs, e.g. http://www.wikidata.org/entity/Q3874799.")
    public List<String> sameAs = List.of();

    @ManyToMany
    @JoinTable(name = "agreement_parties")
    @Inverse(name = "agreements", description = "Agreements that bind it, or were to.")
    @Description("The sides that it binds, or was to bind.")
    public Set<Actor> parties = Set.of();

    @ManyToMany
    @JoinTable(name = "agreement_amends")
    @Inverse(name = "amendedBy", description = "The agreements that amend it.")
    @Description("The agreements that it amends.")
    public Set<Agreement> amends = Set.of();

    @ManyToMany
    @JoinTable(name = "agreement_renews")
    @Inverse(name = "renewedBy", description = "The agreements that renew it.")
    @Description("The agreements that it renews.")
    public Set<Agreement> renews = Set.of();

    @ManyToMany
    @JoinTable(name = "agreement_implements", inverseJoinColumns = @JoinColumn(name = "implements_id"))
    @Inverse(name = "implementedBy", description = "The agreements that carry it out.", of = "implements")
    @Description("The agreements that it carries out.")
    public Set<Agreement> implemented = Set.of();

    @ManyToMany
    @JoinTable(name = "agreement_proposals")
    @Inverse(name = "agreements", description = "Agreements that came of it.")
    @Description("The proposals that it came from.")
    public Set<Proposal> proposals = Set.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "agreements", description = "Agreements concluded at it.")
    @Description("The meeting at which it was concluded.")
    public Meeting concludedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "agreements", description = "Agreements that came of the track.")
    @Description("The chain of meetings that it came from.")
    public Track track;

    @ManyToMany
    @JoinTable(name = "agreement_texts")
    @Inverse(name = "agreements", description = "Agreements whose text it holds.")
    @Description("Documents that hold its text.")
    public Set<Document> texts = Set.of();

    @ManyToMany
    @JoinTable(name = "agreement_topics")
    @Inverse(name = "agreements", description = "Agreements on it.")
    @Description("What it is about.")
    public Set<Topic> topics = Set.of();
}
