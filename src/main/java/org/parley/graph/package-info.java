/**
 * The record as a graph in memory: records, and the relations between them, for questions that follow many relations at
 * once. It knows the model and the metamodel, and neither the database nor GraphQL.
 */
package org.parley.graph;
