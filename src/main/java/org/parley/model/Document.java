package org.parley.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("What sort of source it is.")
    public DocumentKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "documents", description = "Documents it published.")
    @Description("Who published it; null when the text does not say.")
    public Organization publisher;

    @Column(length = 1000)
    @Description("Who wrote it, if the text says so. A person is written as family name, comma, given name; several are separated by semicolons.")
    public String author;

    @Embedded
    @EmbeddedColumnNaming("publishedOn_%s")
    @Description("When it was published.")
    public UncertainDate publishedOn;

    @Column(length = WebAddress.LONGEST)
    @Matches(value = WebAddress.PATTERN, meaning = WebAddress.MEANING)
    @Description("Its address on the web.")
    public String url;

    @Column(length = WebAddress.LONGEST)
    @Matches(value = WebAddress.PATTERN, meaning = WebAddress.MEANING)
    @Description("The address of a copy in an archive of the web, which stays when the other is gone.")
    public String archivedUrl;

    @Embedded
    @EmbeddedColumnNaming("retrievedOn_%s")
    @Description("When it was retrieved from its address.")
    public UncertainDate retrievedOn;

    @Column(nullable = false, length = LanguageTag.LONGEST)
    @Matches(value = LanguageTag.PATTERN, meaning = LanguageTag.MEANING)
    @Description("The language it is written in, as a BCP 47 tag, e.g. en.")
    public String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = LanguageTag.PATTERN, meaning = LanguageTag.MEANING)
    @Description("Other languages in which parts of it are written, as BCP 47 tags.")
    public List<String> otherLanguages = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("Identifiers that libraries and archives know it by, as URIs, e.g. https://doi.org/10.1234/x, urn:isbn:…")
    public List<String> identifiers = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("The same thing in other systems, as URIs, e.g. http://www.wikidata.org/entity/Q3874799.")
    public List<String> sameAs = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "translations", description = "Documents that are translations of it.")
    @Description("The document that it is a translation of.")
    public Document translationOf;

    @Column(nullable = false)
    @Description("How many paragraphs it has. A paragraph is a line of the text that is not blank, counted from 1.")
    public Integer paragraphCount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = ParagraphWithoutFacts.PATTERN, meaning = ParagraphWithoutFacts.MEANING)
    @Description("Paragraphs in which no fact stands, each with the reason, e.g. 3: the headline once more.")
    public List<String> withoutFacts = List.of();

    @Column(unique = true, length = 64)
    @Matches(value = "[0-9a-f]{64}", meaning = "a SHA-256 of 64 lower-case hexadecimal digits")
    @Description("SHA-256 in lower-case hexadecimal, by which a copy can be recognised: of the bytes of the text as a plain text file, every line end and a byte order mark included. Null where nobody has the text.")
    public String sha256;
}
