/** What happened when: the dated records in one order of time. It knows the model, the metamodel and the graph. */
package org.parley.timeline;
