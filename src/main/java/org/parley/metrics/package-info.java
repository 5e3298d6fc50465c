/**
 * What operators can measure, beside what Micrometer knows by itself. It knows nothing of requests or queries; those who do
 * tell it.
 */
package org.parley.metrics;
