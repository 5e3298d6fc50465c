package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What a ceasefire is for. */
@Description("What a ceasefire is for.")
public enum CeasefirePurpose {
    @Description("To make peace talks possible or easier.")
    PEACE_PROCESS,
    @Description("To bring aid, or to exchange prisoners or the dead.")
    HUMANITARIAN,
    @Description("To keep a holiday.")
    HOLIDAY,
    @Description("To hold an election.")
    ELECTION,
    @Description("Something else, which otherPurpose names.")
    OTHER
}
