package org.parley.search;

import org.parley.model.Node;

/**
 * A record that was found.
 *
 * @param record the record
 * @param field the attribute in which most of what was looked for stands
 * @param fragment the part of its text in which that stands, at most {@link Fragment#LENGTH} characters and an ellipsis at
 *        either end
 * @param score how well it fits; comparable within one search only
 */
public record SearchHit(Node record, String field, String fragment, double score) {
}
