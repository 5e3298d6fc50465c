package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** How far a ceasefire goes towards ending the conflict. */
@Description("How far a ceasefire goes towards ending the conflict.")
public enum CeasefireClass {
    @Description("The sides stop fighting, with nothing to check that they do.")
    CESSATION_OF_HOSTILITIES,
    @Description("The sides stop fighting, and a mechanism checks that they do.")
    PRELIMINARY,
    @Description("The sides stop fighting for good and begin to demobilise.")
    DEFINITIVE
}
