package org.parley.graphql;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.Scalars;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * The types of pages, after the Relay
 * <a href="https://relay.dev/graphql/connections.htm">cursor connections</a> specification.
 */
final class ConnectionTypes {

    private final GraphQLSchema.Builder schema;
    private final Fields fields;

    ConnectionTypes(GraphQLSchema.Builder schema, Fields fields) {
        this.schema = schema;
        this.fields = fields;
    }

    void addShared() {
        schema.additionalType(GraphQLObjectType.newObject().name("PageInfo").description("Where a page lies in its list.")
                .field(fields.begin("PageInfo", "hasNextPage", "Whether there are records after the page.",
                        env -> connection(env.getSource()).hasNext())
                        .type(nonNull(Scalars.GraphQLBoolean)))
                .field(fields.begin("PageInfo", "hasPreviousPage", "Whether there are records before the page.",
                        env -> connection(env.getSource()).hasPrevious())
                        .type(nonNull(Scalars.GraphQLBoolean)))
                .field(fields.begin("PageInfo", "startCursor", "The cursor of the first record; null on an empty page.",
                        env -> connection(env.getSource()).startCursor())
                        .type(Scalars.GraphQLString))
                .field(fields.begin("PageInfo", "endCursor", "The cursor of the last record; null on an empty page.",
                        env -> connection(env.getSource()).endCursor())
                        .type(Scalars.GraphQLString))
                .build());
    }

    void addConnection(String type, String records) {
        String edge = type + "Edge";
        String connection = type + "Connection";
        schema.additionalType(GraphQLObjectType.newObject().name(edge)
                .description("One of the " + records + " on a page, with its place in the list.")
                .field(fields.begin(edge, "cursor", "The place in the list; means nothing, but good for after and before.",
                        env -> ((Connection.Edge) env.getSource()).cursor())
                        .type(nonNull(Scalars.GraphQLString)))
                .field(fields.begin(edge, "node", "The record.", env -> ((Connection.Edge) env.getSource()).node())
                        .type(nonNull(typeRef(type))))
                .build());
        schema.additionalType(GraphQLObjectType.newObject().name(connection).description("A page of " + records + ".")
                .field(fields.begin(connection, "edges", "The records on the page, with their places in the list.",
                        env -> connection(env.getSource()).edges())
                        .type(nonNull(list(nonNull(typeRef(edge))))))
                .field(fields.begin(connection, "nodes", "The records on the page.",
                        env -> connection(env.getSource()).nodes())
                        .type(nonNull(list(nonNull(typeRef(type))))))
                .field(fields.begin(connection, "pageInfo", "Where the page lies in the list.", env -> env.getSource())
                        .type(nonNull(typeRef("PageInfo"))))
                .field(fields.begin(connection, "totalCount", "How many records the whole list has.",
                        env -> connection(env.getSource()).totalCount(env))
                        .type(nonNull(Scalars.GraphQLInt)))
                .build());
    }

    private static Connection connection(Object source) {
        return (Connection) source;
    }
}
