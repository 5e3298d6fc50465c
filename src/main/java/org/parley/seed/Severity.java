package org.parley.seed;

/** How bad a problem is. */
public enum Severity {
    /** The record cannot be used. */
    ERROR,
    /** The record can be used, but may not say what its keeper meant. */
    WARNING
}
