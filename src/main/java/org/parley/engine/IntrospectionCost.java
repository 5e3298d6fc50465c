package org.parley.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.parley.limit.Saturating;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Works out what it could cost to ask for parts of the schema: how many objects are in the answer, by a factor. */
final class IntrospectionCost {

    /** An object of the schema takes as long as some thirty records; that it costs less leaves room for several tools. */
    private static final double UNITS_PER_OBJECT = 10;

    private final GraphQLSchema schema;
    private final FieldCollector collector;
    /** How long the lists of the schema are, in one type on average. */
    private final Map<String, Double> lengths;

    IntrospectionCost(GraphQLSchema schema, FieldCollector collector, Map<String, Double> lengths) {
        this.schema = schema;
        this.collector = collector;
        this.lengths = lengths;
    }

    /** How long the lists of a schema are on average, by the names of the fields that lead to them. */
    static Map<String, Double> lengths(GraphQLSchema schema) {
        Collection<GraphQLNamedType> types = schema.getAllTypesAsList();
        double count = types.size();
        int fields = sum(types, IntrospectionCost::fields);
        Map<String, Double> lengths = new HashMap<>();
        lengths.put("types", count);
        lengths.put("directives", (double) schema.getDirectives().size());
        lengths.put("fields", fields / count);
        lengths.put("args", Math.max(1, sum(types, IntrospectionCost::arguments) / Math.max(1.0, fields)));
        lengths.put("inputFields", sum(types, type -> type instanceof GraphQLInputObjectType input
                ? input.getFields().size() : 0) / count);
        lengths.put("enumValues", sum(types, type -> type instanceof GraphQLEnumType choice
                ? choice.getValues().size() : 0) / count);
        lengths.put("interfaces", sum(types, type -> type instanceof GraphQLObjectType object
                ? object.getInterfaces().size() : 0) / count);
        lengths.put("possibleTypes", sum(types, type -> type instanceof GraphQLInterfaceType general
                ? schema.getImplementations(general).size()
                : type instanceof GraphQLUnionType union ? union.getTypes().size() : 0) / count);
        return lengths;
    }

    private static int sum(Collection<GraphQLNamedType> types, ToIntFunction<GraphQLNamedType> length) {
        return types.stream().mapToInt(length).sum();
    }

    private static int fields(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().size() : 0;
    }

    private static int arguments(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getArguments).mapToInt(List<GraphQLArgument>::size).sum() : 0;
    }

    /** Of these fields of a query. */
    long of(List<Field> fields) {
        double objects = 0;
        for (Field field : fields) {
            objects += objects(List.of(field), Introspection.getFieldDefinition(schema, schema.getQueryType(),
                    field.getName()));
        }
        return (long) Math.ceil(Math.min(Saturating.MAX, objects * UNITS_PER_OBJECT));
    }

    private double objects(List<Field> merged, GraphQLFieldDefinition definition) {
        GraphQLCompositeType type = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType
                composite ? composite : null;
        if (type == null) {
            return 0;
        }
        double one = 1;
        for (List<Field> inner : collector.collect(FieldCollector.selections(merged), (GraphQLObjectType) type).values()) {
            one += objects(inner, Introspection.getFieldDefinition(schema, (GraphQLObjectType) type,
                    inner.get(0).getName()));
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list ? lengths.getOrDefault(definition.getName(), 1.0) * one : one;
    }
}
