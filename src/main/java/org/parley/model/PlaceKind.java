package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of location a {@link Place} is. */
@Description("What sort of location a place is.")
public enum PlaceKind {
    @Description("A region that spans several countries.")
    WORLD_REGION,
    @Description("The territory of a state.")
    COUNTRY,
    @Description("A region inside a country.")
    REGION,
    @Description("A city or town.")
    CITY,
    @Description("A building or site.")
    VENUE
}
