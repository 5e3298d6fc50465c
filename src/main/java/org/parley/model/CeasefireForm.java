package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** In which form a ceasefire is declared. */
@Description("In which form a ceasefire is declared.")
public enum CeasefireForm {
    @Description("Agreed in principle; details are still to come.")
    IN_PRINCIPLE,
    @Description("By word of mouth, in public or between the sides.")
    VERBAL,
    @Description("In a text.")
    WRITTEN
}
