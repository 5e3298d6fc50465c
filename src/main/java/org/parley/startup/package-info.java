/**
 * What is otherwise in a native executable, so that it answers sooner. Nearly half of its start is that of
 * Hibernate, so that each class here replaces methods of one class of Hibernate's or of what starts it, by what comes to the
 * same for a program that only reads, and says what these methods take time for. On a JVM, where so little makes no
 * difference, all is as ever. The package knows nothing of the rest of the program.
 */
package org.parley.startup;
