/**
 * What is wrong with a document or with values, in the words of the API. graphql-java finds the mistakes; its own messages
 * name classes of Java and quote whatever a client has sent. The package knows GraphQL's syntax and schema through
 * graphql-java, and nothing of the record.
 */
package org.parley.validation;
