package org.parley.engine;

import org.parley.condition.Filter;
import org.parley.view.Order;

/**
 * Which records of a list are wanted, and in which order.
 *
 * @param filter which
 * @param order in which order
 */
public record RecordQuery(Filter filter, Order order) {
}
