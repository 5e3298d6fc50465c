/** Full-text search over the view. It knows the view, the metamodel and the folding of texts. */
package org.parley.search;
