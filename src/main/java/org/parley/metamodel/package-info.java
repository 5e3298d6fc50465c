/**
 * What the classes of {@link org.parley.model} say about themselves, in a form that others can walk: kinds of records,
 * their attributes and the relations between them. The seed reader, the JSON Schema and the GraphQL schema are made from
 * it, so that a new attribute or relation is written once, in its entity. It knows of the model and of nothing else.
 */
package org.parley.metamodel;
