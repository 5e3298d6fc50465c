/**
 * The GraphQL schema: a type for every kind of record, a field for every attribute and for both ends of every relation,
 * connections, filters, orders and root fields, all made from the {@linkplain org.parley.metamodel metamodel}. What is not
 * made from it ({@code dataset}) is written with MicroProfile GraphQL annotations. Each field has a
 * {@link org.parley.engine.FieldSource}, which says what it means in terms of the view; the engine reads it there.
 */
package org.parley.graphql;
