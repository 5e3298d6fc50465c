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

/** A location: a country, a region, a city or a venue. */
@Entity
@Description("A location: a country, a region, a city or a venue.")
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

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "places", description = "Places that lie in this state.")
    @Description("The state it lies in.")
    public State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "places", description = "Places directly inside this one.")
    @Description("The larger place that it is part of.")
    public Place parent;
}
