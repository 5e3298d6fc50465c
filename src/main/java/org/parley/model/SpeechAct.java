package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What a speaker does by making a statement. Codes are those of CAMEO and, in capitals, of PLOVER. */
@Description("What a speaker does by making a statement. Codes are those of CAMEO and, in capitals, of PLOVER.")
public enum SpeechAct {
    @Description("Said something that is none of the following. CAMEO 010.")
    SAID,
    @Description("Asked a question, or for information. CAMEO 02, PLOVER REQUEST.")
    ASKED,
    @Description("Put an idea forward. CAMEO 03, PLOVER AGREE.")
    PROPOSED,
    @Description("Called on somebody to do something, or said that it should be done. CAMEO 02, PLOVER REQUEST.")
    CALLED_FOR,
    @Description("Asked for something as a right or a condition. CAMEO 10, PLOVER REQUEST.")
    DEMANDED,
    @Description("Offered to do something. CAMEO 03, PLOVER AGREE.")
    OFFERED,
    @Description("Gave their word that they would do something. CAMEO 03, PLOVER AGREE.")
    PROMISED,
    @Description("Said that harm would follow. CAMEO 13, PLOVER THREATEN.")
    THREATENED,
    @Description("Warned of a danger or a consequence. CAMEO 130, PLOVER THREATEN.")
    WARNED,
    @Description("Blamed somebody. CAMEO 112, PLOVER ACCUSE.")
    ACCUSED,
    @Description("Found fault with something or somebody. CAMEO 111, PLOVER ACCUSE.")
    CRITICISED,
    @Description("Praised or thanked somebody. CAMEO 051, PLOVER SUPPORT.")
    PRAISED,
    @Description("Said yes. CAMEO 03, PLOVER AGREE.")
    ACCEPTED,
    @Description("Said no, or turned something down. CAMEO 12, PLOVER REJECT.")
    REJECTED,
    @Description("Said that something is not so. CAMEO 016.")
    DENIED,
    @Description("Said that something which had been asked about or reported is so. CAMEO 010.")
    CONFIRMED,
    @Description("Played something down.")
    DOWNPLAYED,
    @Description("Doubted something. CAMEO 012.")
    QUESTIONED,
    @Description("Let something be understood without saying it.")
    HINTED,
    @Description("Made known what will happen. CAMEO 010.")
    ANNOUNCED,
    @Description("Made a decision, or made it known.")
    DECIDED,
    @Description("Ordered something by an act of state.")
    DECREED,
    @Description("Told what happened, or was said to have happened. CAMEO 010.")
    REPORTED,
    @Description("Said that they were sorry for something. CAMEO 055, PLOVER SUPPORT.")
    APOLOGISED,
    @Description("Something else, which otherAct names.")
    OTHER
}
