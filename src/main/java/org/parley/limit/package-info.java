/**
 * What a query may ask for at most: how large its text may be and its shape, how much it may cost, how large its answer may
 * be, and how long it may take. Everything but the last two is checked before anything of the query is executed, and most of
 * it before the query is even validated. The package knows of the syntax of GraphQL and of errors, and nothing of the
 * schema, of the record or of HTTP.
 */
package org.parley.limit;
