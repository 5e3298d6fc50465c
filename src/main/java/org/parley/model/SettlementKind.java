package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of proposal a settlement proposal is. */
@Description("What sort of proposal a settlement proposal is.")
public enum SettlementKind {
    @Description("Terms on which one side would end the conflict.")
    TERMS,
    @Description("The outline of a settlement. PA-X: framework.")
    FRAMEWORK,
    @Description("Guarantees of a side's security after the conflict.")
    SECURITY_GUARANTEES,
    @Description("Steps on the way to a settlement.")
    ROADMAP,
    @Description("A step meant to build trust.")
    CONFIDENCE_BUILDING,
    @Description("Access for aid, exchanges, protection of people.")
    HUMANITARIAN,
    @Description("Sanctions, in force or threatened.")
    SANCTIONS_PACKAGE,
    @Description("Something else, which otherKind names.")
    OTHER
}
