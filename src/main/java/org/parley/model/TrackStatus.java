package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Where a track stands. */
@Description("Where a track stands.")
public enum TrackStatus {
    @Description("Somebody suggested it; it has not begun.")
    PROPOSED,
    @Description("Meetings are being held or prepared.")
    ACTIVE,
    @Description("It was interrupted, to be taken up again.")
    SUSPENDED,
    @Description("No meeting has been held for a while, and none is agreed.")
    STALLED,
    @Description("It broke down.")
    COLLAPSED,
    @Description("It came to its end.")
    CONCLUDED
}
