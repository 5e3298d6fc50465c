/**
 * How a dataset comes to be served: when the program starts, and again when its seed files change. It is read from
 * {@linkplain org.parley.seed seeds}, laid out in {@linkplain org.parley.dataset memory}, put into the
 * {@linkplain org.parley.database store} if there is one, and then takes the place of the one before. A native executable
 * has the bundled dataset in its image heap.
 *
 * <p>
 * The package knows seeds, store and dataset, and none of them knows it.
 */
package org.parley.loading;
