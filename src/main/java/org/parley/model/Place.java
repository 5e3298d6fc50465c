package org.parley.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A location: a country, a region, a city, a venue, a crossing or a front line. */
@Entity
@Description("A location: a country, a region, a city, a venue, a crossing or a front line.")
public class Place extends Fact {

    @Column(nullable = false)
    @Description("The name in common English use.")
    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Description("Every other spelling found in the documents.")
    public List<String> aliases = List.of();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of location it is.")
    public PlaceKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;

    @Column(length = 40)
    @Matches(value = "-?(90(\\.0+)?|[1-8]?[0-9](\\.[0-9]+)?),-?(180(\\.0+)?|(1[0-7][0-9]|[1-9]?[0-9])(\\.[0-9]+)?)",
            meaning = "a latitude and a longitude in degrees such as 41.01,28.96")
    @Description("Latitude and longitude in degrees of WGS 84, as in a geo URI, e.g. 41.01,28.96; null when they "
            + "are not known.")
    public String coordinates;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("The same thing in other systems, as URIs, e.g. http://www.wikidata.org/entity/Q3874799.")
    public List<String> sameAs = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "places", description = "Places that lie in this state.")
    @Description("The state it lies in.")
    public State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "places", description = "Places directly inside this one.")
    @Description("The larger place that it is part of.")
    public Place parent;
}
