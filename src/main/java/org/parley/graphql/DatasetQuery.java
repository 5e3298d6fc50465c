package org.parley.graphql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.timeline.Timeline;

/** What there is to know about the record as a whole. */
@GraphQLApi
public class DatasetQuery {

    private final CurrentDataset dataset;
    private final String version;
    private final String licence;

    DatasetQuery(CurrentDataset dataset, @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "parley.licence") String licence) {
        this.dataset = dataset;
        this.version = version;
        this.licence = licence;
    }

    /** The record as it is being served. */
    @Query
    @NonNull
    @Description("What there is to know about the record as a whole.")
    public Summary dataset() {
        return summary(dataset.current());
    }

    /** A version of the record. */
    Summary summary(Dataset current) {
        Timeline timeline = current.contents().timeline();
        return new Summary(version, current.fingerprint(), licence, timeline.earliest().orElse(null),
                timeline.latest().orElse(null),
                current.counts().entrySet().stream().map(count -> new KindCount(count.getKey(), count.getValue())).toList(),
                current.loadedAt().atOffset(ZoneOffset.UTC));
    }

    /** The record as a whole. */
    @Name("Dataset")
    @Description("The record as a whole.")
    public record Summary(
            @NonNull @Description("The version of the program that serves it.") String version,
            @NonNull @Description("SHA-256 of its content: its version. It changes with every change of a fact.") String fingerprint,
            @NonNull @Description("The licence under which it can be used, as an SPDX identifier.") String licence,
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
