package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of proposal a {@link SettlementProposal} is. */
@Description("What sort of proposal a settlement proposal is.")
public enum SettlementKind {
    @Description("Terms on which one side would end the conflict.")
    TERMS,
    @Description("Guarantees of a side's security after the conflict.")
    SECURITY_GUARANTEES,
    @Description("Steps on the way to a settlement.")
    ROADMAP,
    @Description("Sanctions, in force or threatened.")
    SANCTIONS_PACKAGE
}
