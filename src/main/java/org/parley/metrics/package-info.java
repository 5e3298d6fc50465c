/**
 * What operators can measure, beside what Micrometer knows by itself. It knows nothing of how requests travel or are
 * executed; those who do tell it.
 */
package org.parley.metrics;
