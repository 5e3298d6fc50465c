package org.parley.oracle;

import java.util.Map;

/**
 * What a client asks.
 *
 * @param query a document with one operation
 * @param variables the values of its variables, as they come out of JSON
 */
record Operation(String query, Map<String, Object> variables) {
}
