/**
 * The GraphQL schema and what answers it: a type for every kind of record, a field for every attribute and for both ends
 * of every relation, connections, filters, orders and root fields, all made from the {@linkplain org.parley.metamodel
 * metamodel}. What is not made from it ({@code dataset}) is written with MicroProfile GraphQL annotations. Records come
 * from {@link org.parley.query}; HTTP is left to {@link org.parley.http}.
 */
package org.parley.graphql;
