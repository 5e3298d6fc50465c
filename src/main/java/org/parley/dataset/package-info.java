/**
 * What is being served: the version of the record, and the records in memory, prepared for the questions that a database
 * does not answer well. Set by whoever loads a record, read by whoever tells clients about it; it knows of neither.
 */
package org.parley.dataset;
