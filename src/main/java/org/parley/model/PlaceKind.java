package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of location a place is. */
@Description("What sort of location a place is.")
public enum PlaceKind {
    @Description("A region that spans several countries.")
    WORLD_REGION,
    @Description("The territory of a state.")
    COUNTRY,
    @Description("A region inside a country.")
    REGION,
    @Description("A city, town or village.")
    CITY,
    @Description("A building or site.")
    VENUE,
    @Description("A camp of troops, displaced people or refugees.")
    CAMP,
    @Description("A border crossing or checkpoint.")
    CROSSING,
    @Description("A route kept open for people or aid.")
    CORRIDOR,
    @Description("A line along which sides fight or face each other.")
    FRONT_LINE,
    @Description("A zone that was agreed or declared: demilitarised, safe, buffer.")
    ZONE,
    @Description("A sea, river or strait.")
    WATERS,
    @Description("Something else, which otherKind names.")
    OTHER
}
