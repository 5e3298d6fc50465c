package org.parley.model;

import java.util.List;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Any encounter, in person, by phone or by video: held, planned, refused, suggested or only rumoured. */
@Entity
@Description("Any encounter, in person, by phone or by video: held, planned, refused, suggested or only rumoured.")
public class Meeting extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of encounter it is.")
    public MeetingKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("The rank of those who meet; null when no document says.")
    public MeetingLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Latest("statusChanges")
    @Description("What has become of it: the latest of statusChanges.")
    public MeetingStatus status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was held or was to be held.")
    public UncertainDate date;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("The same thing in other systems, as URIs, e.g. http://www.wikidata.org/entity/Q3874799.")
    public List<String> sameAs = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "meetings", description = "Meetings held here or meant to be.")
    @Description("Where it was held or was to be held.")
    public Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "meetings", description = "The meetings of the track, in order of time.")
    @Description("The chain of meetings it belongs to.")
    public Track track;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "next", description = "The meeting that continued this one.", single = true)
    @Description("The meeting that this one continued.")
    public Meeting previous;

    @ManyToMany
    @JoinTable(name = "meeting_topics")
    @Inverse(name = "meetings", description = "Meetings at which it was discussed or was to be.")
    @Description("What was discussed or was to be.")
    public Set<Topic> topics = Set.of();
}
