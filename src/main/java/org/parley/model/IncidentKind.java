package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of event an {@link Incident} is. */
@Description("What sort of event an incident is.")
public enum IncidentKind {
    @Description("A war as a whole.")
    WAR,
    @Description("The invasion of a country.")
    INVASION,
    @Description("An advance of ground forces.")
    OFFENSIVE,
    @Description("An attack with missiles, drones or aircraft.")
    AERIAL_ATTACK,
    @Description("An exchange of prisoners or of the dead.")
    EXCHANGE
}
