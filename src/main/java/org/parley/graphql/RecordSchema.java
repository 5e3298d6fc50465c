package org.parley.graphql;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLNonNull.nonNull;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.DatePrecision;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import org.eclipse.microprofile.graphql.Description;

/** The schema: what was there before, with everything that follows from the metamodel. */
final class RecordSchema {

    private final GraphQLSchema annotated;
    private final GraphQLCodeRegistry.Builder code;
    private final GraphQLSchema.Builder schema;

    RecordSchema(GraphQLSchema annotated) {
        this.annotated = annotated;
        this.code = GraphQLCodeRegistry.newCodeRegistry(annotated.getCodeRegistry());
        // the annotated types alone, without the directives that SmallRye adds for what there is no use of here
        this.schema = GraphQLSchema.newSchema();
        annotated.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .filter(type -> !type.getName().startsWith("__") && type != annotated.getQueryType())
                .forEach(schema::additionalType);
    }

    GraphQLSchema.Builder extended() {
        TypeResolver typeOfRecord = env -> env.getSchema().getObjectType(env.getObject().getClass().getSimpleName());
        GraphQLInterfaceType node = GraphQLInterfaceType.newInterface().name("Node")
                .description(Node.class.getAnnotation(Description.class).value())
                .field(GraphQLFieldDefinition.newFieldDefinition().name("id").type(nonNull(GraphQLID))
                        .description("Readable slug, unique across the whole record and stable."))
                .build();
        code.typeResolver(node, typeOfRecord);
        AttributeTypes attributes = new AttributeTypes(schema, code);
        attributes.addEnum(DatePrecision.class);
        attributes.addStructure(UncertainDate.class);
        schema.additionalType(node).additionalType(DateScalar.TYPE).additionalDirective(RelationFields.INVERSE);
        ConnectionTypes connections = new ConnectionTypes(schema, code);
        connections.addShared();
        connections.addConnection("Node", "records of any kind");
        FilterTypes filters = new FilterTypes(schema);
        OrderTypes orders = new OrderTypes(schema);
        RecordTypes records = new RecordTypes(schema, code, attributes, new RelationFields(code), typeOfRecord);
        GraphQLObjectType.Builder query = GraphQLObjectType.newObject(annotated.getQueryType())
                .description("Where every walk through the record begins.");
        RootFields roots = new RootFields(query, code, annotated.getQueryType().getName());
        roots.addNodes();
        for (Kind kind : Metamodel.get().kinds()) {
            records.add(kind);
            connections.addConnection(kind.name(), kind.nouns());
            filters.add(kind);
            orders.add(kind);
            roots.add(kind);
        }
        return schema.query(query).codeRegistry(code.build());
    }

    static FieldCoordinates at(String type, String field) {
        return FieldCoordinates.coordinates(type, field);
    }
}
