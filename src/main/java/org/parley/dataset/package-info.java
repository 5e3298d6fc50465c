/**
 * What is being served: the version of the record, and the records themselves. Set by whoever loads a record, read by
 * whoever tells clients about it; it knows of neither.
 */
package org.parley.dataset;
