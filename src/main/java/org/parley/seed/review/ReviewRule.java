package org.parley.seed.review;

/** One thing that a review looks for, in a time that grows with the record and no faster. */
interface ReviewRule {

    /** Looks through a record without errors. */
    void review(Evidence evidence, Remarks remarks);
}
