/** What happened when: the dated records in one order of time. It knows the view, the model and the metamodel. */
package org.parley.timeline;
