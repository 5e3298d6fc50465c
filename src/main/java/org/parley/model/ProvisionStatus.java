package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Whether a provision of an agreement is met. */
@Description("Whether a provision of an agreement is met.")
public enum ProvisionStatus {
    @Description("It is to be met; nothing more is told.")
    DUE,
    @Description("It is met in part.")
    PARTLY_MET,
    @Description("It is met.")
    MET,
    @Description("Its day has passed, and it is not met.")
    LATE,
    @Description("It was broken or given up.")
    NOT_MET
}
