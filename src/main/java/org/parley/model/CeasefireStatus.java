package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of a ceasefire. */
@Description("What has become of a ceasefire.")
public enum CeasefireStatus {
    @Description("Declared or agreed; it has not taken effect.")
    DECLARED,
    @Description("It has taken effect.")
    IN_FORCE,
    @Description("It goes on beyond its planned end.")
    EXTENDED,
    @Description("It was interrupted.")
    SUSPENDED,
    @Description("It is in force again.")
    RESUMED,
    @Description("Its planned end came, and nobody prolonged it.")
    LAPSED,
    @Description("A side or both ended it, or it broke down.")
    ENDED,
    @Description("Another ceasefire took its place.")
    REPLACED;

    /** Whether it is over then. */
    public boolean isEnd() {
        return this == LAPSED || this == ENDED || this == REPLACED;
    }
}
