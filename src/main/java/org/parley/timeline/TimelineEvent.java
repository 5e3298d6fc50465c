package org.parley.timeline;

import org.eclipse.microprofile.graphql.Description;

/** What it is that is dated. */
@Description("What happened to a record on a date of the timeline.")
public enum TimelineEvent {
    @Description("It took place, was made, given or said, or was to be.")
    HAPPENED,
    @Description("A post or membership began, or a ceasefire took effect.")
    BEGAN,
    @Description("A post, membership or ceasefire ended.")
    ENDED
}
