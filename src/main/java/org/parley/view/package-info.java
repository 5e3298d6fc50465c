/**
 * The record in memory, laid out for walking. A {@link org.parley.view.View} is made once for each version of the record
 * and never changes: records are numbers, an attribute is a column, a relation is an array of links for each of its ends,
 * an order is a ranking. Values lie there as the bytes of JSON that answers are made of.
 *
 * <p>
 * It follows from the metamodel: a new attribute or relation costs no line here. The package knows the model, the
 * metamodel and the order of {@linkplain org.parley.text texts}, and neither GraphQL nor the store.
 */
package org.parley.view;
