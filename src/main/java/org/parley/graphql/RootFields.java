package org.parley.graphql;

import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import org.parley.engine.FieldSource;
import org.parley.engine.Window;
import org.parley.metamodel.Kind;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** The fields at which walks begin: any record by its id, and for every kind one record by its id and all in pages. */
final class RootFields {

    private final GraphQLObjectType.Builder query;
    private final FieldFactory fields;
    private final String queryType;

    RootFields(GraphQLObjectType.Builder query, FieldFactory fields, String queryType) {
        this.query = query;
        this.fields = fields;
        this.queryType = queryType;
    }

    /** Those by id have no day in {@code node}, since clients that fetch records anew expect one argument there. */
    void addNodes() {
        define(newFieldDefinition().name("node")
                .description("The record with an id, whatever its kind; null if there is none. As of a day: nodes.")
                .argument(idArgument()).type(typeRef("Node")).build(), new FieldSource.RecordSource(null));
        add(newFieldDefinition().name("nodes")
                .description("The records with these ids, in their order; null in the place of an id that there is not.")
                .argument(GraphQLArgument.newArgument().name("ids")
                        .description("At most " + Window.MAX_SIZE + " ids.")
                        .type(nonNull(list(nonNull(IdScalar.TYPE)))))
                .type(nonNull(list(typeRef("Node")))), new FieldSource.RecordsSource());
    }

    void add(Kind kind) {
        add(newFieldDefinition().name(kind.singular())
                .description("The " + kind.noun() + " with an id; null if there is none.")
                .argument(idArgument()).type(typeRef(kind.name())), new FieldSource.RecordSource(kind));
        add(newFieldDefinition().name(kind.plural()).description("All " + kind.nouns() + ", in pages.")
                .arguments(RecordQueries.arguments(kind)).type(nonNull(typeRef(kind.name() + "Connection"))),
                new FieldSource.KindSource(kind, RecordQueries.of(kind)));
    }

    /** A field at which walks begin that can be as of a day. */
    void add(GraphQLFieldDefinition.Builder field, FieldSource source) {
        define(field.argument(AsOfArgument.ARGUMENT).build(), source);
    }

    private void define(GraphQLFieldDefinition field, FieldSource source) {
        query.field(field);
        fields.define(queryType, field.getName(), source);
    }

    private static GraphQLArgument idArgument() {
        return GraphQLArgument.newArgument().name("id").description("The id.").type(nonNull(IdScalar.TYPE)).build();
    }
}
