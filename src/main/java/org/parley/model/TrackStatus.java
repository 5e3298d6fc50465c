package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Where a {@link Track} stood at the latest report. */
@Description("Where a track stood at the latest report.")
public enum TrackStatus {
    @Description("Somebody suggested it; it has not begun.")
    PROPOSED,
    @Description("Meetings are being held or prepared.")
    ACTIVE,
    @Description("No meeting has been held for a while, and none is agreed.")
    STALLED,
    @Description("It broke down.")
    COLLAPSED,
    @Description("It came to its end.")
    CONCLUDED
}
