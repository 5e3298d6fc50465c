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

    @Column(nullable = false, length = 2000)
    @Description("What was said, in Parley's own words.")
    public String gist;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was said.")
    public UncertainDate date;

    @Description("By which channel, e.g. X, Truth Social, press conference; null when no document says.")
    public String channel;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "statements", description = "What it said.")
    @Description("Who said it; null when no document names the speaker.")
    public Actor speaker;

    @ManyToMany
    @JoinTable(name = "statement_addressees")
    @Inverse(name = "statementsReceived", description = "What was said to it.")
    @Description("Whom it was said to.")
    public Set<Actor> addressees = Set.of();

    @ManyToMany
    @JoinTable(name = "statement_about")
    @Inverse(name = "statementsAbout", description = "What was said about it.")
    @Description("What it was said about: actors, meetings, proposals or any other facts.")
    public Set<Fact> about = Set.of();

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
