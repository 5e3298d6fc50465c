package org.parley.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;

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
        Fields fields = new Fields(code);
        AttributeTypes attributes = new AttributeTypes(schema, fields);
        GraphQLInterfaceType.Builder node = GraphQLInterfaceType.newInterface().name("Node")
                .description(Node.class.getAnnotation(Description.class).value());
        Attribute.declaredIn(Node.class).forEach(attribute -> node.field(attributes.field("Node", attribute)));
        code.typeResolver("Node", typeOfRecord);
        schema.additionalType(node.build()).additionalType(DateScalar.TYPE).additionalDirective(RelationFields.INVERSE);
        ConnectionTypes connections = new ConnectionTypes(schema, fields);
        connections.addShared();
        FilterTypes filters = new FilterTypes(schema);
        OrderTypes orders = new OrderTypes(schema);
        RecordTypes records = new RecordTypes(schema, code, attributes, new RelationFields(fields), typeOfRecord);
        GraphQLObjectType.Builder query = GraphQLObjectType.newObject(annotated.getQueryType())
                .description("Where every walk through the record begins.");
        RootFields roots = new RootFields(query, fields, annotated.getQueryType().getName());
        roots.addNodes();
        for (Kind kind : Metamodel.get().kinds()) {
            records.add(kind);
            connections.addConnection(kind.name(), kind.nouns());
            filters.add(kind);
            orders.add(kind);
            roots.add(kind);
        }
        fields.answer("Meeting", "status", new MeetingStatusFetcher());
        Metamodel.get().concreteKinds().stream().filter(Kind::isPeriod)
                .forEach(kind -> fields.answer(kind.name(), "until", PeriodEndFetcher.of(kind)));
        SchemaParts parts = new SchemaParts(schema, code, fields, connections, roots);
        new SearchField(parts).add();
        new TimelineField(parts).add(typeOfRecord);
        new PathField(parts).add();
        return schema.query(query).codeRegistry(code.build());
    }
}
