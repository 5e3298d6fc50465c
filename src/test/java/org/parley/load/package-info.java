/** A program that measures a running server. It is no test: what it prints depends on the machine. */
package org.parley.load;
