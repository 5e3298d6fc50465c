/**
 * Which settings there are and what values they can have. Constraints of Bean Validation would say the latter too, but the
 * executable would be 2 MB larger with them. The package knows only of the rest of the program how it suggests words.
 */
package org.parley.settings;
