/**
 * What is otherwise in a native executable, so that it is smaller and answers sooner. Each class here replaces methods of
 * one class of Hibernate's or SmallRye GraphQL's by what comes to the same for a program that only reads and has an
 * endpoint of its own, and says what these methods take time or room for. On a JVM, where so little makes no difference,
 * all is as ever. The package knows nothing of the rest of the program.
 */
package org.parley.startup;
