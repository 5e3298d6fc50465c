/**
 * The errors that clients are told of: one list of codes with their meanings, which the README repeats. It knows of
 * nothing else.
 */
package org.parley.error;
