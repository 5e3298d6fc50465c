package org.parley.search;

/**
 * A record that was found.
 *
 * @param record the record, by its number
 * @param id the id of the record
 * @param field the attribute in which most of what was looked for stands
 * @param fragment the part of its text in which that stands, at most {@link Fragment#LENGTH} characters and an ellipsis at
 *        either end
 * @param score how well it fits; comparable within one search only
 */
public record SearchHit(int record, String id, String field, String fragment, double score) {
}
