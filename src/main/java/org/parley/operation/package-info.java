/**
 * From the text of a query to operations: limits of its size and shape, graphql-java's parser and validation, and the codes
 * of what is wrong. Documents are remembered, so that this is done once. The package knows the engine, the limits and
 * validation, and nothing of HTTP.
 */
package org.parley.operation;
