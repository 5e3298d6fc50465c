/**
 * What is otherwise in a native executable, so that it is smaller. Each class here replaces methods of one class of SmallRye
 * GraphQL's by what comes to the same for a program that has an endpoint of its own, and says what these methods take room
 * for. On a JVM, where so little makes no difference, all is as ever. The package knows nothing of the rest of the program.
 */
package org.parley.startup;
