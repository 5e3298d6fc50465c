/**
 * Rewrites seed files of the version before in the present form. They are edited as texts, in the places where the parser
 * found what changes, so that comments, order and layout of all the rest stay as they are.
 *
 * <p>
 * {@link org.parley.seed.migration.FolderMigration} has the files; what changes in a record is told by one class a kind of
 * record. Of the package {@code seed} it knows where seed files are, and nothing of what they are made into.
 */
package org.parley.seed.migration;
