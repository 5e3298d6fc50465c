package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** How much of the fighting a ceasefire covers. */
@Description("How much of the fighting a ceasefire covers.")
public enum CeasefireScope {
    @Description("All fighting everywhere.")
    FULL,
    @Description("Some regions only.")
    REGIONAL,
    @Description("Some kinds of fighting or targets only.")
    LIMITED
}
