package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** How fine an {@link UncertainDate} is; of an interval or a set, its coarsest part. From fine to coarse. */
@Description("The precision of a date; of an interval or a set, its coarsest part.")
public enum DatePrecision {
    @Description("A second, of a time of day.")
    SECOND,
    @Description("A day.")
    DAY,
    @Description("A month.")
    MONTH,
    @Description("A season, or a quarter, a third or a half of a year.")
    SEASON,
    @Description("A year.")
    YEAR,
    @Description("A decade.")
    DECADE,
    @Description("A century.")
    CENTURY,
    @Description("A millennium, or all of the years from 0 to 9999.")
    MILLENNIUM
}
