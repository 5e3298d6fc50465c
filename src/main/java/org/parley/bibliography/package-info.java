/**
 * How a document and the record itself are cited elsewhere: as a sentence, and in the formats that reference managers read.
 * The package knows of uncertain dates and of JSON, and not where its entries come from.
 */
package org.parley.bibliography;
