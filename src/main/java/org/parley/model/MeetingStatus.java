package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of a meeting. */
@Description("What has become of a meeting.")
public enum MeetingStatus {
    @Description("Only reports or unnamed sources say that it took place or would.")
    RUMOURED,
    @Description("A document expects it, without saying who announced it.")
    EXPECTED,
    @Description("Somebody suggested it.")
    PROPOSED,
    @Description("One side said that it would take place, or a document that names its source did.")
    ANNOUNCED,
    @Description("Those who are to meet agreed to it.")
    CONFIRMED,
    @Description("It was put off to a later day.")
    POSTPONED,
    @Description("It has begun.")
    BEGUN,
    @Description("It was interrupted, to be taken up again.")
    SUSPENDED,
    @Description("It was taken up again.")
    RESUMED,
    @Description("It took place.")
    HELD,
    @Description("A side that was asked would not come.")
    DECLINED,
    @Description("It had been agreed and was called off.")
    CANCELLED,
    @Description("It took place and broke down.")
    COLLAPSED
}
