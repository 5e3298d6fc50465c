package org.parley.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Filters of every sort that the schema allows. */
final class RandomFilters {

    private static final String FILTER = "Filter";
    private static final String RELATED = "Where";

    private final TypeDefinitionRegistry types;
    private final Samples samples;

    RandomFilters(TypeDefinitionRegistry types, Samples samples) {
        this.types = types;
        this.samples = samples;
    }

    /** A filter of a kind with some terms. */
    Map<String, Object> filter(Kind kind, int depth) {
        Map<String, Object> filter = new LinkedHashMap<>();
        for (int i = samples.upTo(2); i >= 0; i--) {
            InputValueDefinition term = samples.one(terms(kind));
            filter.put(term.getName(), samples.chance(0.04) ? null : samples.chance(0.02) ? Literal.MISSING
                    : value(kind, term, depth));
        }
        return filter;
    }

    /** What a filter of a kind can hold. */
    List<InputValueDefinition> terms(Kind kind) {
        return types.getType(kind.name() + FILTER, InputObjectTypeDefinition.class).orElseThrow().getInputValueDefinitions();
    }

    /** A value for a term of a kind's filter; filters inside it are at most so deep. */
    Object value(Kind kind, InputValueDefinition term, int depth) {
        String key = term.getName();
        String type = TypeInfo.typeInfo(term.getType()).getName();
        switch (key) {
            case "id":
                return ids(kind);
            case "and", "or":
                return filters(kind, depth);
            case "not":
                return depth == 0 ? Map.of() : filter(kind, depth - 1);
            case "text":
                return samples.text(kind);
            case "from", "until", "on", "possiblyOn", "inForceOn":
                return samples.day();
            default:
                break;
        }
        for (Relation relation : kind.relations()) {
            if (key.equals(relation.singular()) || relation.former().filter(key::equals).isPresent()) {
                return ids(relation.target());
            } else if (key.equals(relation.singular() + RELATED)) {
                return Map.of(samples.one(List.of("some", "none")),
                        depth == 0 ? Map.of() : filter(relation.target(), depth - 1));
            }
        }
        return term.getType() instanceof ListType ? choices(type) : (Object) samples.chance(0.5);
    }

    private List<Map<String, Object>> filters(Kind kind, int depth) {
        List<Map<String, Object>> filters = new ArrayList<>();
        for (int i = depth == 0 ? 0 : samples.upTo(2); i > 0; i--) {
            filters.add(filter(kind, depth - 1));
        }
        return filters;
    }

    /** None, one or a few. */
    List<String> ids(Kind kind) {
        List<String> ids = new ArrayList<>();
        for (int i = samples.chance(0.05) ? 0 : 1 + samples.upTo(5); i > 0; i--) {
            ids.add(samples.id(kind));
        }
        return ids;
    }

    /** Some values of an enum. */
    List<Literal.Choice> choices(String type) {
        List<Literal.Choice> all = types.getType(type, EnumTypeDefinition.class).orElseThrow().getEnumValueDefinitions()
                .stream().map(value -> new Literal.Choice(value.getName())).toList();
        List<Literal.Choice> choices = new ArrayList<>();
        for (int i = samples.chance(0.05) ? 0 : 1 + samples.upTo(2); i > 0; i--) {
            choices.add(samples.one(all));
        }
        return choices;
    }

    /** The kind whose records a connection of that type has; null if it has something else. */
    static Kind kind(String connection) {
        return Metamodel.get().kinds().stream().filter(kind -> connection.equals(kind.name() + "Connection")).findFirst()
                .orElse(null);
    }
}
