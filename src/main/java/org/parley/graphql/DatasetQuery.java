package org.parley.graphql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.parley.bibliography.BibliographicEntry;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.model.DatasetDescription;
import org.parley.timeline.Timeline;

/** What there is to know about the record as a whole. */
@GraphQLApi
public class DatasetQuery {

    private final CurrentDataset dataset;
    private final String version;
    private volatile Summarized latest;

    private record Summarized(Dataset dataset, Summary summary) {
    }

    DatasetQuery(CurrentDataset dataset, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.dataset = dataset;
        this.version = version;
    }

    /** The record as it is being served. */
    @Query
    @NonNull
    @Description("What there is to know about the record as a whole.")
    public Summary dataset() {
        return summary(dataset.current());
    }

    /** A version of the record; made once. */
    Summary summary(Dataset current) {
        Summarized known = latest;
        if (known == null || known.dataset() != current) {
            known = new Summarized(current, summarize(current));
            latest = known;
        }
        return known.summary();
    }

    private Summary summarize(Dataset current) {
        DatasetDescription description = current.description();
        Optional<BibliographicEntry> entry = current.bibliographicEntry();
        Timeline timeline = current.contents().timeline();
        return new Summary(version, current.fingerprint(), description.title, description.description, description.author,
                description.licence, description.licenceUrl(), description.languages, description.homepage,
                entry.map(BibliographicEntry::text).orElse(null), entry.map(BibliographicEntry::bibTeX).orElse(null),
                entry.map(BibliographicEntry::cslJson).orElse(null), timeline.earliest().orElse(null),
                timeline.latest().orElse(null),
                current.counts().entrySet().stream().map(count -> new KindCount(count.getKey(), count.getValue())).toList(),
                current.loadedAt().atOffset(ZoneOffset.UTC));
    }

    /** The record as a whole. */
    @Name("Dataset")
    @Description("The record as a whole. What it does not say of itself is null.")
    public record Summary(
            @NonNull @Description("The version of the program that serves it.") String version,
            @NonNull @Description("SHA-256 of its content: its version. It changes with every change of a fact or of what the record says of itself.") String fingerprint,
            @Description("What it is called.") String title,
            @Description("What it is about, in a sentence or two.") String description,
            @Description("Who keeps it. A person is written as family name, comma, given name; several are separated by semicolons.") String author,
            @Description("The licence under which it can be used: its SPDX identifier, e.g. CC-BY-4.0, or else its address on the web.") String licence,
            @Description("Where the licence can be read.") String licenceUrl,
            @NonNull @Description("The languages it is written in, as BCP 47 tags, e.g. en.") List<@NonNull String> languages,
            @Description("Its address on the web, where it can be read about.") String homepage,
            @Description("How this version can be cited, in a sentence. Null for a record without a title.") String citationText,
            @Description("How this version can be cited, as an entry of BibTeX in UTF-8. Null for a record without a title.") String bibtex,
            @Description("How this version can be cited, as CSL-JSON: a list with one item, which reference managers can import. Null for a record without a title.") String cslJson,
            @Description("The earliest day that the timeline names.") LocalDate earliest,
            @Description("The latest day that the timeline names.") LocalDate latest,
            @NonNull @Description("How many records it has of each kind.") List<@NonNull KindCount> counts,
            @NonNull @Description("When this server loaded it.") OffsetDateTime loadedAt) {
    }

    /** How many records there are of a kind. */
    @Name("KindCount")
    @Description("How many records there are of a kind.")
    public record KindCount(
            @NonNull @Description("The kind, by the name of the field that lists its records.") String kind,
            @NonNull @Description("How many there are.") Integer count) {
    }
}
