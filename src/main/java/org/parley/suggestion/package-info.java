/**
 * Guesses what was meant where a name or an id is unknown. The package knows the view, the
 * metamodel, and how a search takes texts apart into words.
 */
package org.parley.suggestion;
