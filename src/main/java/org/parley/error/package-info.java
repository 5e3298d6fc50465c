/**
 * The errors that clients are told of: one list of codes with their meanings, which the documentation of the API repeats, and
 * how messages quote what a client has sent. The package knows of nothing else.
 */
package org.parley.error;
