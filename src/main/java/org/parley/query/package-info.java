/**
 * Reads records from the database: filtered, ordered, in pages, and for many starting points at once. It knows the
 * metamodel and Hibernate, and nothing of GraphQL: arguments come as plain values, answers are entities.
 */
package org.parley.query;
