package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What an answer to a proposal comes to. */
@Description("What an answer to a proposal comes to.")
public enum ResponseStance {
    @Description("Yes, by a side it was put to. CAMEO 03, PLOVER AGREE; by signing, CAMEO 057, PLOVER SUPPORT.")
    ACCEPTED,
    @Description("Yes, except for details. CAMEO 03, PLOVER AGREE.")
    ACCEPTED_IN_PRINCIPLE,
    @Description("In favour, by somebody else. CAMEO 051, PLOVER SUPPORT.")
    SUPPORTED,
    @Description("Yes, if something else is done or granted.")
    CONDITIONAL,
    @Description("Another proposal was made instead.")
    COUNTERED,
    @Description("Not now; the answer was put off.")
    POSTPONED,
    @Description("No. CAMEO 12, PLOVER REJECT.")
    REJECTED,
    @Description("None: a document says that no answer had been given. Nobody responded, so a proposal's statusChanges tell "
            + "it better, as UNANSWERED.")
    NO_ANSWER,
    @Description("Something else, which otherStance names.")
    OTHER
}
