/**
 * GraphQL over HTTP: the endpoint {@code /graphql}, in place of the one that SmallRye GraphQL brings.
 *
 * <p>
 * It follows the draft of the <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 * specification: {@link org.parley.http.GraphQLRoute} takes a request and checks what its headers say,
 * {@link org.parley.http.RequestReader} reads it, {@link org.parley.http.Queries} finds the query it names,
 * {@link org.parley.http.QueryExecution} has it answered, at once or in a {@linkplain org.parley.http.Bulkhead bulkhead},
 * and the {@link org.parley.http.Answer} says how the result travels. It knows the dataset only by its version, and the schema
 * only by its text, which {@link org.parley.http.SchemaRoute} serves.
 */
package org.parley.http;
