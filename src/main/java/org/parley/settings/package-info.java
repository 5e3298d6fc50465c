/** What values settings can have. The package knows nothing of the rest of the program. */
package org.parley.settings;
