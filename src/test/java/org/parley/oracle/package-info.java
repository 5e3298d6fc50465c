/**
 * A second, plain implementation of the API, to which the answers of the program are compared. It executes operations with
 * graphql-java over a list of entities: every question is answered by looking at all records. Nothing is remembered and
 * nothing is looked up, so that each rule of the API can be read in one place. It knows the model and
 * the metamodel, and of texts only which comes before which.
 */
package org.parley.oracle;
