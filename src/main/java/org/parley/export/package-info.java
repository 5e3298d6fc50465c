/**
 * The whole record as a file, for those who work with it elsewhere: at {@code /export}, in the formats of
 * {@link org.parley.export.ExportFormat}.
 *
 * <p>
 * A format is a series of {@link org.parley.export.WriteStep}s, made one after another from the view of the record that
 * is served, and {@link org.parley.export.Download} sends them no faster than the client takes them. What a record has is
 * read off the metamodel, or for JSON Lines off the form of seed files, so a new attribute, relation or kind needs no
 * change here: the tables are described by a {@link org.parley.export.DataPackage}, and what linked data calls things is said
 * by an {@link org.parley.export.IriNamespace} and the {@link org.parley.export.Vocabulary}.
 *
 * <p>
 * The package knows the dataset, its view and the metamodel, of the seeds their {@link org.parley.seed.Form} and its
 * {@link org.parley.seed.Key}s, and of {@code http} how answers are cached, and the
 * {@link org.parley.error.ErrorCode} of a request that is refused.
 */
package org.parley.export;
