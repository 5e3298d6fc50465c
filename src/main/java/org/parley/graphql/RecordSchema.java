package org.parley.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Certainty;
import org.parley.model.Node;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** The schema: what was there before, with everything that follows from the metamodel. */
final class RecordSchema {

    private static final String DESCRIPTION = "The citable, walkable record of a negotiation: who met whom, where and "
            + "when; who proposed what to whom, and who accepted, refused or countered it; what was said about it; and which "
            + "document says so. A walk begins at a field of Query and follows relations, each of which is a field at both of "
            + "its ends. Lists are Relay connections with filters and orders. With asOf, a walk sees what had been told by a "
            + "day. The record can only be read.";

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
        FieldFactory fields = new FieldFactory(code);
        AttributeTypes attributes = new AttributeTypes(schema, fields);
        GraphQLInterfaceType.Builder node = GraphQLInterfaceType.newInterface().name("Node")
                .description(Node.class.getAnnotation(Description.class).value());
        Attribute.declaredIn(Node.class).forEach(attribute -> node.field(attributes.field("Node", attribute)));
        AsOfFields days = new AsOfFields(fields);
        node.field(days.day("Node"));
        code.typeResolver("Node", SchemaContext.BY_ENGINE);
        schema.additionalType(node.build()).additionalType(DateScalar.TYPE).additionalDirective(RelationFields.INVERSE);
        schema.additionalType(SchemaContext.choices(Certainty.class));
        WithheldDirectives.withhold(schema, code);
        ConnectionTypes connections = new ConnectionTypes(schema, fields);
        connections.addShared();
        FilterTypes filters = new FilterTypes(schema);
        OrderTypes orders = new OrderTypes(schema);
        RecordTypes records = new RecordTypes(schema, code, attributes, days, new RelationFields(fields),
                new BibliographyFields(fields));
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
        days.define();
        SchemaContext context = new SchemaContext(schema, code, fields, connections, roots);
        new SearchField(context).add();
        new TimelineField(context).add();
        new PathField(context).add();
        new DatasetFields(fields, annotated.getQueryType().getName()).define();
        return schema.description(DESCRIPTION).query(query).codeRegistry(code.build());
    }
}
