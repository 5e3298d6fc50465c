package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What a figure counts. */
@Description("What a figure counts.")
public enum FigureMeasure {
    @Description("People killed. UCDP: deaths.")
    KILLED,
    @Description("People wounded.")
    WOUNDED,
    @Description("People killed and people wounded, taken together.")
    KILLED_AND_WOUNDED,
    @Description("People missing.")
    MISSING,
    @Description("People taken prisoner.")
    CAPTURED,
    @Description("People abducted.")
    ABDUCTED,
    @Description("People who had to flee.")
    DISPLACED,
    @Description("Prisoners let go by one side.")
    RELEASED,
    @Description("Prisoners exchanged, of all sides taken together.")
    EXCHANGED,
    @Description("Bodies of the dead handed over.")
    BODIES_RETURNED,
    @Description("People brought to safety.")
    EVACUATED,
    @Description("Something else, which otherMeasure names.")
    OTHER
}
