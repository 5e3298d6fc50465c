package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of a {@link Meeting}. */
@Description("What has become of a meeting.")
public enum MeetingStatus {
    @Description("Somebody suggested it.")
    PROPOSED,
    @Description("One side said that it would take place, or was reported to.")
    ANNOUNCED,
    @Description("Those who are to meet agreed to it.")
    CONFIRMED,
    @Description("It took place.")
    HELD,
    @Description("A side that was asked would not come.")
    DECLINED,
    @Description("It had been agreed and was called off.")
    CANCELLED,
    @Description("It took place and broke down.")
    COLLAPSED
}
