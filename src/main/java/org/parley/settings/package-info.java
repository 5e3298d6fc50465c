/**
 * What values settings can have. Constraints of Bean Validation would say the same, but the executable would be 2 MB
 * larger with them. The package knows nothing of the rest of the program.
 */
package org.parley.settings;
