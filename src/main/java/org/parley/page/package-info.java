/**
 * What people see in a browser: the first page, which tells what the record is, and GraphiQL. Pages link to each other by
 * relative addresses, so that they work behind any prefix, and load nothing from elsewhere. The package knows the record and
 * how HTTP caches work, and no other part of the program knows it.
 */
package org.parley.page;
