/**
 * The record: what Parley holds, one class a kind of record.
 *
 * <p>
 * Each class says everything about its kind once: the columns, the documentation, and every relation with the names of
 * both its ends ({@link org.parley.model.Inverse}). The seed format, the JSON Schema and the GraphQL schema are read off
 * these classes, so this package knows of none of them.
 */
package org.parley.model;
