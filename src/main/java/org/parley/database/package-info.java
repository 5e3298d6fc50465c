/**
 * The store: a copy of the dataset in a database, which is kept only if the setting {@code parley.store.active} says so.
 * Rows are made from the {@linkplain org.parley.view view} that is served and written by plain JDBC; Hibernate only reads
 * them.
 *
 * <p>
 * The names of tables and columns are those that Hibernate gives them. The tables of the embedded database are in
 * {@code schema.sql}, which is what Hibernate would create; a test holds them together. The package knows of the metamodel
 * and the view.
 */
package org.parley.database;
