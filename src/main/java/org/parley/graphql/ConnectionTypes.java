package org.parley.graphql;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import org.parley.engine.FieldSource.EdgeSource;
import org.parley.engine.FieldSource.PageInfoSource;
import org.parley.engine.FieldSource.PageSource;

import graphql.Scalars;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * The types of pages, after the Relay
 * <a href="https://relay.dev/graphql/connections.htm">cursor connections</a> specification.
 */
final class ConnectionTypes {

    private final GraphQLSchema.Builder schema;
    private final FieldFactory fields;

    ConnectionTypes(GraphQLSchema.Builder schema, FieldFactory fields) {
        this.schema = schema;
        this.fields = fields;
    }

    void addShared() {
        schema.additionalType(GraphQLObjectType.newObject().name("PageInfo").description("Where a page lies in its list.")
                .field(fields.field("PageInfo", "hasNextPage", "Whether there are records after the page.",
                        nonNull(Scalars.GraphQLBoolean), PageInfoSource.HAS_NEXT_PAGE))
                .field(fields.field("PageInfo", "hasPreviousPage", "Whether there are records before the page.",
                        nonNull(Scalars.GraphQLBoolean), PageInfoSource.HAS_PREVIOUS_PAGE))
                .field(fields.field("PageInfo", "startCursor", "The cursor of the first record; null on an empty page.",
                        Scalars.GraphQLString, PageInfoSource.START_CURSOR))
                .field(fields.field("PageInfo", "endCursor", "The cursor of the last record; null on an empty page.",
                        Scalars.GraphQLString, PageInfoSource.END_CURSOR))
                .build());
    }

    void addConnection(String type, String records) {
        String edge = type + "Edge";
        String connection = type + "Connection";
        schema.additionalType(GraphQLObjectType.newObject().name(edge)
                .description("One of the " + records + " on a page, with its place in the list.")
                .field(fields.field(edge, "cursor", "The place in the list; means nothing, but good for after and before.",
                        nonNull(Scalars.GraphQLString), EdgeSource.CURSOR))
                .field(fields.field(edge, "node", "The record.", nonNull(typeRef(type)), EdgeSource.NODE))
                .build());
        schema.additionalType(GraphQLObjectType.newObject().name(connection).description("A page of " + records + ".")
                .field(fields.field(connection, "edges", "The records on the page, with their places in the list.",
                        nonNull(list(nonNull(typeRef(edge)))), PageSource.EDGES))
                .field(fields.field(connection, "nodes", "The records on the page.",
                        nonNull(list(nonNull(typeRef(type)))), PageSource.NODES))
                .field(fields.field(connection, "pageInfo", "Where the page lies in the list.",
                        nonNull(typeRef("PageInfo")), PageSource.PAGE_INFO))
                .field(fields.field(connection, "totalCount", "How many records the whole list has.",
                        nonNull(Scalars.GraphQLInt), PageSource.TOTAL_COUNT))
                .build());
    }
}
