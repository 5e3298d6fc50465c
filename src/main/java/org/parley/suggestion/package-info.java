/** Guesses what was meant where a name or an id is unknown. The package knows the view and the metamodel. */
package org.parley.suggestion;
