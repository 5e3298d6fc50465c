package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of body an {@link Organization} is. */
@Description("What sort of body an organisation is.")
public enum OrganizationKind {
    @Description("A union or organisation of states, such as the European Union.")
    INTERGOVERNMENTAL,
    @Description("A military alliance of states.")
    ALLIANCE,
    @Description("States that act together without a treaty.")
    COALITION,
    @Description("The government of a state, or the office of its head.")
    GOVERNMENT,
    @Description("A ministry or council of a government.")
    MINISTRY,
    @Description("Armed forces or a part of them.")
    ARMED_FORCES,
    @Description("A delegation sent to negotiate.")
    DELEGATION,
    @Description("A newspaper, agency or news site.")
    NEWS_OUTLET,
    @Description("A platform on which statements are published.")
    PLATFORM
}
