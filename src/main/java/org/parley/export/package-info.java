/**
 * The whole record as a file, for those who work with it elsewhere: at {@code /export}, in the formats of
 * {@link org.parley.export.ExportFormat}.
 *
 * <p>
 * A format is a series of {@link org.parley.export.Piece}s, made one after another from the records that are served, and
 * {@link org.parley.export.Download} sends them no faster than the client takes them. What a record has is read off the
 * metamodel, or for JSON Lines off the form of seed files, so a new attribute, relation or kind needs no change here.
 */
package org.parley.export;
