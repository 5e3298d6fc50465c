/** JSON as bytes: written into buffers, without a tree of objects. The package knows nothing of the rest of the program. */
package org.parley.json;
