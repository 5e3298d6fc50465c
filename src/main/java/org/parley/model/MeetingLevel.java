package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** The rank of those who meet. */
@Description("The rank of those who meet.")
public enum MeetingLevel {
    @Description("Heads of state or government, or leaders of armed groups.")
    LEADERS,
    @Description("Ministers or national security advisers.")
    MINISTERS,
    @Description("Senior officials, envoys or officers below ministers.")
    SENIOR_OFFICIALS,
    @Description("Commanders of armed forces or groups.")
    COMMANDERS,
    @Description("Experts and technical staff.")
    EXPERTS,
    @Description("The sides differ in rank.")
    MIXED
}
