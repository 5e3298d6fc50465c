/**
 * The engine: an {@link org.parley.engine.Operation} is planned once for each version of the record, and a plan writes
 * answers as bytes.
 *
 * <p>
 * Planning merges the fields of an operation for each type, resolves fragments, and looks up the columns and links that are
 * to be read. Binding works out what the arguments come to and what the operation could cost. Execution then writes into one
 * buffer, depth first, without an object for each field. The package knows the view, conditions and limits, and GraphQL's
 * syntax and schema through graphql-java; what fields mean it is told by the schema.
 */
package org.parley.engine;
