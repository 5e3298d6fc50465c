package org.parley.bibliography;

/** What can be cited. */
public enum EntryType {
    /** A text that facts are cited from. */
    DOCUMENT,
    /** A record as a whole. */
    DATASET
}
