package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** Who is counted. */
@Description("Who is counted.")
public enum FigureGroup {
    @Description("Civilians.")
    CIVILIANS,
    @Description("Children.")
    CHILDREN,
    @Description("Women.")
    WOMEN,
    @Description("Soldiers and fighters.")
    COMBATANTS,
    @Description("Aid workers and medical staff.")
    AID_WORKERS,
    @Description("Journalists.")
    JOURNALISTS
}
