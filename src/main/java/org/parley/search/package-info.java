/** Full-text search over the view. It knows the view, the model, the metamodel and the folding of texts. */
package org.parley.search;
