package org.parley.graphql;

import java.util.ArrayList;
import java.util.List;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Document;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;

/** A type for every kind of record: an interface for an abstract kind, an object for any other. */
final class RecordTypes {

    private final GraphQLSchema.Builder schema;
    private final GraphQLCodeRegistry.Builder code;
    private final AttributeTypes attributes;
    private final AsOfFields days;
    private final RelationFields relations;
    private final BibliographyFields bibliography;

    RecordTypes(GraphQLSchema.Builder schema, GraphQLCodeRegistry.Builder code, AttributeTypes attributes,
            AsOfFields days, RelationFields relations, BibliographyFields bibliography) {
        this.schema = schema;
        this.code = code;
        this.attributes = attributes;
        this.days = days;
        this.relations = relations;
        this.bibliography = bibliography;
    }

    void add(Kind kind) {
        if (kind.isAbstract()) {
            GraphQLInterfaceType.Builder type = GraphQLInterfaceType.newInterface().name(kind.name())
                    .description(kind.description());
            interfaces(kind).forEach(type::withInterface);
            fields(kind).forEach(type::field);
            schema.additionalType(type.build());
            code.typeResolver(kind.name(), SchemaContext.BY_ENGINE);
        } else {
            GraphQLObjectType.Builder type = GraphQLObjectType.newObject().name(kind.name())
                    .description(kind.description());
            interfaces(kind).forEach(type::withInterface);
            fields(kind).forEach(type::field);
            schema.additionalType(type.build());
        }
    }

    private static List<GraphQLTypeReference> interfaces(Kind kind) {
        List<GraphQLTypeReference> interfaces = new ArrayList<>();
        interfaces.add(GraphQLTypeReference.typeRef("Node"));
        for (Kind parent = kind.parent(); parent != null; parent = parent.parent()) {
            interfaces.add(GraphQLTypeReference.typeRef(parent.name()));
        }
        return interfaces;
    }

    private List<GraphQLFieldDefinition> fields(Kind kind) {
        List<GraphQLFieldDefinition> fields = new ArrayList<>();
        for (Attribute attribute : kind.attributes()) {
            fields.add(attributes.field(kind.name(), attribute));
        }
        fields.add(days.day(kind.name()));
        fields.addAll(days.periods(kind));
        if (kind.type() == Document.class) {
            fields.addAll(bibliography.all());
        }
        for (Relation relation : kind.relations()) {
            fields.add(relations.field(kind, relation));
            relations.former(kind, relation).ifPresent(fields::add);
        }
        return fields;
    }
}
