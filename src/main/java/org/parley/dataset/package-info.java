/**
 * What is being served: the version of the record, and the record in memory with what follows from it. Set by whoever loads a
 * record, read by whoever answers from it; it knows of neither.
 */
package org.parley.dataset;
