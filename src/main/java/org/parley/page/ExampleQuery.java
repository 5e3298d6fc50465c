package org.parley.page;

/**
 * A question that the record can answer.
 *
 * @param question in words
 * @param query in GraphQL
 */
record ExampleQuery(String question, String query) {
}
