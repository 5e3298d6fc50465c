package org.parley.model;

/** The form of durations by <a href="https://www.iso.org/standard/70907.html">ISO 8601</a>, for {@link Matches}. */
public final class IsoDuration {

    /** A number of each unit, from years to seconds, with at least one; only the last can have a fraction. */
    public static final String PATTERN = "P(?=[0-9T])(?!.*[.,][0-9]+[A-Z].)([0-9]+([.,][0-9]+)?Y)?"
            + "([0-9]+([.,][0-9]+)?M)?([0-9]+([.,][0-9]+)?W)?([0-9]+([.,][0-9]+)?D)?"
            + "(T(?=[0-9])([0-9]+([.,][0-9]+)?H)?([0-9]+([.,][0-9]+)?M)?([0-9]+([.,][0-9]+)?S)?)?";

    /** What such a text is called. */
    static final String MEANING = "an ISO 8601 duration such as P30D, PT72H or P1DT12H";

    private IsoDuration() {
    }
}
