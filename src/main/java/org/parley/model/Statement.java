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

/** A speech act: somebody said, demanded, offered, threatened or denied something. */
@Entity
@Description("A speech act: somebody said, demanded, offered, threatened or denied something.")
public class Statement extends Fact {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What the speaker did by saying it.")
    public SpeechAct act;

    @OwnWord("act")
    @Description("What it is in the record's own word; given if act is OTHER, null if it is not.")
    public String otherAct;

    @Column(nullable = false, length = 2000)
    @Description("What was said, in Parley's own words.")
    public String gist;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was said.")
    public UncertainDate date;

    @Description("By which channel, e.g. X, Truth Social, press conference; null when no document says.")
    public String channel;

    @Column(length = 2000)
    @Description("The condition that the speaker puts; null when there is none.")
    public String condition;

    @Embedded
    @EmbeddedColumnNaming("due_%s")
    @Description("The day on which what is promised, announced or threatened is due; null when no document says.")
    public UncertainDate due;

    @ManyToMany
    @JoinTable(name = "statement_speakers")
    @Inverse(name = "statements", description = "What it said.")
    @Former("speaker")
    @Description("Who said it; none when no document names the speaker.")
    public Set<Actor> speakers = Set.of();

    @ManyToMany
    @JoinTable(name = "statement_addressees")
    @Inverse(name = "statementsReceived", description = "What was said to it.")
    @Description("Whom it was said to.")
    public Set<Actor> addressees = Set.of();

    @ManyToMany
    @JoinTable(name = "statement_targets")
    @Inverse(name = "statementsTargeting", description = "What it was accused of, threatened with, criticised or "
            + "praised for.")
    @Description("Who is accused, threatened, criticised, praised or thanked in it.")
    public Set<Actor> targets = Set.of();

    @ManyToMany
    @JoinTable(name = "statement_about")
    @Inverse(name = "statementsAbout", description = "What was said about it.")
    @Description("What it was said about: actors, meetings, proposals or any other facts.")
    public Set<Fact> about = Set.of();

    @ManyToMany
    @JoinTable(name = "statement_about_documents")
    @Inverse(name = "statementsAbout", description = "What was said about it.")
    @Description("The documents it was said about.")
    public Set<Document> aboutDocuments = Set.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "statements", description = "What was said at it.")
    @Description("The meeting at which it was said.")
    public Meeting madeAt;

    @ManyToMany
    @JoinTable(name = "statement_topics")
    @Inverse(name = "statements", description = "What was said on it.")
    @Description("The issues it is on.")
    public Set<Topic> topics = Set.of();
}
