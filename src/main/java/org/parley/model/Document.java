package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A source that facts are cited from. */
@Entity
@Description("A source that facts are cited from.")
public class Document extends Node {

    @Column(nullable = false)
    @Description("What it is about: its own headline where it has one, else Parley's words.")
    public String title;

    @Column(length = 2000)
    @Description("What there is to know, in a sentence or two of Parley's own words.")
    public String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "documents", description = "Documents it published.")
    @Description("Who published it; null when the text does not say.")
    public Organization publisher;

    @Embedded
    @EmbeddedColumnNaming("publishedOn_%s")
    @Description("When it was published.")
    public UncertainDate publishedOn;

    @Column(nullable = false, length = 35)
    @Matches(value = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", meaning = "a BCP 47 language tag such as en")
    @Description("The language it is written in, as a BCP 47 tag, e.g. en.")
    public String language;

    @Column(nullable = false)
    @Description("How many paragraphs it has. A paragraph is a line of the text that is not blank, counted from 1.")
    public Integer paragraphCount;

    @Column(nullable = false, unique = true, length = 64)
    @Matches(value = "[0-9a-f]{64}", meaning = "a SHA-256 of 64 lower-case hexadecimal digits")
    @Description("SHA-256 of the text, in lower-case hexadecimal, by which a copy can be recognised.")
    public String sha256;
}
