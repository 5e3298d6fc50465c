package org.parley.model;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;

/** Numbers of people killed and wounded, each between a lowest and a highest figure; null is not known. */
@Embeddable
@Description("Numbers of people killed and wounded, each between a lowest and a highest figure.")
public class Casualties {

    @Description("At least so many were killed.")
    public Integer killedLow;

    @Description("At most so many were killed.")
    public Integer killedHigh;

    @Description("At least so many were wounded.")
    public Integer woundedLow;

    @Description("At most so many were wounded.")
    public Integer woundedHigh;

    @Description("How many of those killed were children.")
    public Integer childrenKilled;

    @Description("How the figure is put where it is not a number, e.g. hundreds of thousands killed and wounded.")
    public String note;
}
