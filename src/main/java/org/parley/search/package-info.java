/**
 * Full-text search in memory, the same whatever the database and however the program is packaged. It knows the model and
 * the metamodel.
 */
package org.parley.search;
