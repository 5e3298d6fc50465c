/**
 * Conditions on records as sets of numbers: a {@link org.parley.condition.Filter} is worked out over the view once, for
 * all records of its kind, and remembered within bounds. The package knows the view, the metamodel and the folding of
 * {@linkplain org.parley.text texts}, and nothing of GraphQL: arguments come as plain values.
 */
package org.parley.condition;
