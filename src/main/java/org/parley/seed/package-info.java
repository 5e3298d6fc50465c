/**
 * Seed files: reading and checking the record that a folder of YAML and JSON files holds.
 *
 * <p>
 * The way of a record: {@link org.parley.seed.SeedFolder} finds the files, {@link org.parley.seed.SeedFile} turns each into
 * {@link org.parley.seed.Tree}s that know their lines, {@link org.parley.seed.Binder} turns a tree into an entity with an
 * id in the {@link org.parley.seed.Register}, {@link org.parley.seed.Resolver} connects the entities, and the
 * {@link org.parley.seed.Rule}s check what only the whole shows. What may not be meant, though it is no error, is left to a
 * {@linkplain org.parley.seed.review review}.
 *
 * <p>
 * What a record looks like is read off the metamodel ({@link org.parley.seed.Form}), so a new attribute, relation or kind
 * needs no change here; who writes records in this form, as a download does, reads it there too. The package knows of the
 * model and the metamodel; nothing but it and its {@linkplain org.parley.seed.migration migration}
 * knows of YAML.
 */
package org.parley.seed;
