/**
 * What is otherwise in a native executable, so that it answers sooner and stays small. Half of its start is that of
 * Hibernate, so that most classes here replace methods of one class of Hibernate's, by what comes to the same for a program
 * that only reads, and say what these methods take so long for. On a JVM, where so little makes no difference, all is as
 * ever. The package knows nothing of the rest of the program.
 */
package org.parley.startup;
