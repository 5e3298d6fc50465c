package org.parley.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What there is to know about the record as a whole. */
@GraphQLApi
public class DatasetQuery {

    /** The record as a whole. */
    @Query("dataset")
    @NonNull
    @Description("What there is to know about the record as a whole.")
    public String dataset() {
        return "";
    }
}
