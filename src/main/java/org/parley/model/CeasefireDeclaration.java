package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** How many sides declare a ceasefire, after the ETH/PRIO dataset. */
@Description("How many sides declare a ceasefire, after the ETH/PRIO dataset.")
public enum CeasefireDeclaration {
    @Description("One side.")
    UNILATERAL,
    @Description("Two sides.")
    BILATERAL,
    @Description("More than two sides.")
    MULTILATERAL
}
