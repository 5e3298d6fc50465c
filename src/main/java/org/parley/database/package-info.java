/**
 * The database: its tables, and how a record gets into them. Hibernate only reads; rows are written by plain JDBC, so that
 * a record can be put into the embedded database before Hibernate starts, which in a native executable is when it is built.
 *
 * <p>
 * The names of tables and columns are those that Hibernate gives them. The tables themselves are in {@code schema.sql}, which
 * is what Hibernate would create; a test holds them together. The package knows of the model and the metamodel.
 */
package org.parley.database;
