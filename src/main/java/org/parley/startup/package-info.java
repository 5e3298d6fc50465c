/**
 * What libraries do otherwise in a native executable, so that it answers sooner: Hibernate, in the main, whose start is
 * half of that of the whole program. On a JVM, where so little makes no difference, they do as ever. Each class replaces
 * methods of one class of theirs, by what comes to the same for a program that only reads, and says what that method
 * takes so long for. The package knows nothing of the rest of the program.
 */
package org.parley.startup;
