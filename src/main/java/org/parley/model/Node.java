package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/**
 * Anything in the record that can be asked for by its id, after the Relay
 * <a href="https://relay.dev/graphql/objectidentification.htm">object identification</a> specification.
 */
@Description("Anything in the record that has an id of its own.")
public interface Node {

    /** The id: a readable slug, unique across the whole record and stable. */
    String id();
}
