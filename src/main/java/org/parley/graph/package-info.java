/**
 * The record as a graph: records, and the relations between them, for questions that follow many relations at once. It
 * knows the view and the metamodel, and nothing of GraphQL.
 */
package org.parley.graph;
