package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One actor's answer to one proposal, as a document tells it. */
@Entity
@Through(from = "proposal", to = "actor", name = "supportedBy", description = "Who answered in favour of it.",
        inverse = "proposalsSupported", inverseDescription = "Proposals that it answered in favour of.",
        when = "stance", is = "SUPPORTED")
@Description("One actor's answer to one proposal, as a document tells it.")
public class Response extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "responses", description = "The answers to it, in order of time.", nested = true)
    @Description("The proposal that is answered.")
    public Proposal proposal;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "responses", description = "Its answers to proposals.")
    @Description("Who answers.")
    public Actor actor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What the answer comes to.")
    public ResponseStance stance;

    @OwnWord("stance")
    @Description("What it is in the record's own word; given if stance is OTHER, null if it is not.")
    public String otherStance;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was given.")
    public UncertainDate date;

    @Column(length = 2000)
    @Description("Under which condition; null when there is none.")
    public String condition;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "counterTo", description = "The answers that put this proposal forward instead.")
    @Description("What was proposed instead.")
    public Proposal counterProposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "responses", description = "The answers to proposals that it gives.")
    @Description("The statement that gives the answer.")
    public Statement statement;
}
