/**
 * The whole record as a file, for those who work with it elsewhere: at {@code /export}, in the formats of
 * {@link org.parley.export.ExportFormat}.
 *
 * <p>
 * A format is a series of {@link org.parley.export.WriteStep}s, made one after another from the view of the record that is
 * served, and {@link org.parley.export.Download} sends them no faster than the client takes them. What a record has is read
 * off the metamodel, or for JSON Lines off the form of seed files, so a new attribute, relation or kind needs no change here.
 *
 * <p>
 * The package knows the dataset, its view and the metamodel; {@link org.parley.seed.Form} and {@link org.parley.seed.Key} of
 * the seeds, and of {@code http} how files are cached.
 */
package org.parley.export;
