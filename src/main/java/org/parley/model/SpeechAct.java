package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What a speaker does by making a {@link Statement}. */
@Description("What a speaker does by making a statement.")
public enum SpeechAct {
    @Description("Said something that is none of the following.")
    SAID,
    @Description("Asked for something as a right or a condition, or urged it.")
    DEMANDED,
    @Description("Offered to do something.")
    OFFERED,
    @Description("Said that harm would follow.")
    THREATENED,
    @Description("Blamed somebody.")
    ACCUSED,
    @Description("Praised or thanked somebody.")
    PRAISED,
    @Description("Said that something is not so.")
    DENIED,
    @Description("Made known what will happen or has been decided.")
    ANNOUNCED,
    @Description("Warned of a danger or a consequence.")
    WARNED
}
