/**
 * A second look at a record without errors, as a colleague of its keeper would take it: what its sources can hardly have
 * told, what contradicts itself, what was left out. One class a {@link org.parley.seed.review.ReviewRule}; {@link
 * org.parley.seed.review.Review} has them all.
 *
 * <p>
 * Remarks are warnings: each can be wrong, none stops anything. The package knows of the model and the metamodel, and of no
 * file: where a record is written is known to who asks for the review.
 */
package org.parley.seed.review;
