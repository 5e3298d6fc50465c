package org.parley.clients;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** What the cache of a client has to know of the schema. All is in the order of names. */
record ClientTypes(GraphQLSchema schema) {

    private static final String CONNECTION = "Connection";
    private static final Set<String> PAGE_ARGUMENTS = Set.of("first", "after", "last", "before");

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__"));
    }

    /** The objects. */
    List<GraphQLObjectType> objects() {
        return types().filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast).toList();
    }

    /** The objects and interfaces. */
    List<GraphQLFieldsContainer> containers() {
        return types().filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast).toList();
    }

    /** The objects that each interface and union can be. */
    Map<String, List<String>> possibleTypes() {
        Map<String, List<String>> possible = new TreeMap<>();
        types().forEach(type -> {
            if (type instanceof GraphQLInterfaceType general) {
                possible.put(type.getName(), names(schema.getImplementations(general)));
            } else if (type instanceof GraphQLUnionType union) {
                possible.put(type.getName(), names(union.getTypes()));
            }
        });
        return possible;
    }

    private static List<String> names(List<? extends GraphQLNamedOutputType> types) {
        return types.stream().map(GraphQLNamedOutputType::getName).sorted().toList();
    }

    /** The objects that are parts of others: they have no id, and are neither pages nor where walks begin. */
    List<String> parts() {
        return objects().stream().filter(type -> type.getFieldDefinition("id") == null && type != schema.getQueryType())
                .map(GraphQLObjectType::getName).filter(name -> !name.matches("PageInfo|.*(Connection|Edge)")).toList();
    }

    /** Those of the parts of which a field has one, rather than a list or a page. */
    List<String> singleParts() {
        Set<String> single = new TreeSet<>();
        containers().stream().filter(type -> !type.getName().endsWith("Edge"))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(field -> GraphQLTypeUtil.unwrapNonNull(field.getType())).filter(GraphQLNamedType.class::isInstance)
                .forEach(type -> single.add(((GraphQLNamedType) type).getName()));
        return parts().stream().filter(single::contains).toList();
    }

    /** The fields of a type that are lists in pages. */
    static List<String> lists(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream().filter(ClientTypes::isList).map(GraphQLFieldDefinition::getName).sorted()
                .toList();
    }

    /** Those that no interface of the type has. */
    static List<String> ownLists(GraphQLFieldsContainer type) {
        List<GraphQLFieldsContainer> interfaces = type instanceof GraphQLObjectType object
                ? object.getInterfaces().stream().map(GraphQLFieldsContainer.class::cast).toList()
                : ((GraphQLInterfaceType) type).getInterfaces().stream().map(GraphQLFieldsContainer.class::cast).toList();
        return lists(type).stream()
                .filter(name -> interfaces.stream().allMatch(general -> general.getFieldDefinition(name) == null)).toList();
    }

    /** The arguments that tell one list of a field from another. */
    Set<String> listArguments() {
        Set<String> arguments = new TreeSet<>();
        containers().stream().flatMap(type -> type.getFieldDefinitions().stream()).filter(ClientTypes::isList)
                .flatMap(field -> field.getArguments().stream()).map(argument -> argument.getName())
                .filter(name -> !PAGE_ARGUMENTS.contains(name)).forEach(arguments::add);
        return arguments;
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith(CONNECTION);
    }
}
