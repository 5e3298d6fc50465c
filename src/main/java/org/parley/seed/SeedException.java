package org.parley.seed;

/** The seeds cannot be used, for the reasons listed. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemReport report;

    SeedException(ProblemReport report) {
        super(report.toString());
        this.report = report;
    }

    /** The reasons. */
    public ProblemReport report() {
        return report;
    }
}
