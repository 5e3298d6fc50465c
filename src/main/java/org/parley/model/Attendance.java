package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Whether an actor came to a meeting. */
@Description("Whether an actor came to a meeting.")
public enum Attendance {
    @Description("Was to come, and no document says more.")
    EXPECTED,
    @Description("Was there.")
    ATTENDED,
    @Description("Refused to come.")
    DECLINED,
    @Description("Was not there.")
    ABSENT,
    @Description("Was there and left before the end.")
    LEFT
}
