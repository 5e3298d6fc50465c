/**
 * The errors that clients are told of: one list of codes with their meanings, which the README repeats, and how messages
 * quote what a client has sent. The package knows of nothing else.
 */
package org.parley.error;
