/** Full-text search over the view. It knows the view, the model and the metamodel. */
package org.parley.search;
