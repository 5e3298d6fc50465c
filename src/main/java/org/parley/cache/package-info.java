/** Caches whose size is bounded by what their entries weigh. The package knows nothing of the rest of the program. */
package org.parley.cache;
