package org.parley.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * What there is to select from, as far as the oracle answers it.
 *
 * @param registry the schema
 */
record Types(TypeDefinitionRegistry registry) {

    private static final Set<String> ROOTS = Set.of("node", "nodes", "search", "timeline", "path");
    private static final Set<String> OF_PAGES = Set.of("edges", "nodes", "pageInfo", "totalCount");

    /** The fields of a type; none of a union. */
    List<FieldDefinition> fields(String type) {
        if (!(registry.getType(type).orElseThrow() instanceof ImplementingTypeDefinition<?> definition)) {
            return List.of();
        }
        Stream<FieldDefinition> fields = definition.getFieldDefinitions().stream().map(FieldDefinition.class::cast);
        if (type.equals("Query")) {
            return fields.filter(field -> isRoot(field.getName())).toList();
        }
        return fields.filter(field -> !type.endsWith("Connection") || OF_PAGES.contains(field.getName())).toList();
    }

    private static boolean isRoot(String field) {
        return ROOTS.contains(field) || Metamodel.get().kinds().stream()
                .anyMatch(kind -> field.equals(kind.singular()) || field.equals(kind.plural()));
    }

    /** Whether values of a type have fields. */
    boolean isComposite(String type) {
        TypeDefinition<?> definition = registry.getType(type).orElse(null);
        return definition instanceof ImplementingTypeDefinition || definition instanceof UnionTypeDefinition;
    }

    /** The object types that values of a type can have. */
    Set<String> objects(String type) {
        TypeDefinition<?> definition = registry.getType(type).orElseThrow();
        Set<String> objects = new HashSet<>();
        if (definition instanceof InterfaceTypeDefinition general) {
            registry.getAllImplementationsOf(general).stream().filter(ObjectTypeDefinition.class::isInstance)
                    .forEach(object -> objects.add(object.getName()));
        } else if (definition instanceof UnionTypeDefinition union) {
            union.getMemberTypes().forEach(member -> objects.add(TypeInfo.typeInfo(member).getName()));
        } else {
            objects.add(type);
        }
        return objects;
    }

    /** The types of records that some of these object types are of. */
    List<String> overlapping(Set<String> objects) {
        return Stream.concat(Stream.of("Node", "TimelineRecord"), Metamodel.get().kinds().stream().map(Kind::name))
                .filter(type -> objects(type).stream().anyMatch(objects::contains)).toList();
    }

    static boolean isList(FieldDefinition field) {
        Type<?> type = field.getType() instanceof NonNullType nonNull ? nonNull.getType() : field.getType();
        return type instanceof ListType;
    }
}
