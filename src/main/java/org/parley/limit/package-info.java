/**
 * What a query may ask for at most: how large its text may be and its shape, how much it may cost, and how long it may
 * take. Everything but the time is checked before anything of the query is executed, and most of it before the query is
 * even validated. It knows of GraphQL queries and of {@link org.parley.query}, and nothing of HTTP.
 */
package org.parley.limit;
