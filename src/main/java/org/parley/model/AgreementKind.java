package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of agreement it is, by the stage of a peace process at which PA-X puts it. */
@Description("What sort of agreement it is, by the stage of a peace process at which PA-X puts it.")
public enum AgreementKind {
    @Description("On whether and how to talk. PA-X: pre-negotiation/process.")
    PRE_NEGOTIATION,
    @Description("To stop fighting. PA-X: ceasefire/related.")
    CEASEFIRE,
    @Description("On aid, protection or exchanges.")
    HUMANITARIAN,
    @Description("The outline of a settlement. PA-X: framework/substantive.")
    FRAMEWORK,
    @Description("Settles some matters. PA-X: framework/substantive, partial.")
    PARTIAL,
    @Description("Settles the conflict as a whole. PA-X: framework/substantive, comprehensive.")
    COMPREHENSIVE,
    @Description("On how another agreement is carried out. PA-X: implementation/renegotiation.")
    IMPLEMENTATION,
    @Description("Renews the commitment to another agreement. PA-X: renewal.")
    RENEWAL,
    @Description("Between sides in one locality. PA-X Local.")
    LOCAL,
    @Description("Something else, which otherKind names.")
    OTHER
}
