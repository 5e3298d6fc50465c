package org.parley.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.condition.Filter.Term;
import org.parley.metamodel.Kind;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;

/** What is asked so often of records that last for a time that it need not be written as a filter. */
enum FilterShortcut {

    /** Whose time can have this day in it. */
    ON("on", PageArguments.argument("on", "Only what can have held on this day: what had begun, and had not ended.",
            DateScalar.TYPE)) {
        @Override
        Map<String, Object> terms(Object day) {
            return Map.of(Term.FROM.key(), day, Term.UNTIL.key(), day);
        }
    },

    /** Of actors. */
    ACTOR("actor", PageArguments.argument("actor", "Only those of actors with one of these ids.",
            GraphQLList.list(GraphQLNonNull.nonNull(IdScalar.TYPE)))) {
        @Override
        Map<String, Object> terms(Object ids) {
            return Map.of("actor", ids);
        }
    };

    private final String key;
    private final GraphQLArgument argument;

    FilterShortcut(String key, GraphQLArgument argument) {
        this.key = key;
        this.argument = argument;
    }

    GraphQLArgument argument() {
        return argument;
    }

    /** The terms of a filter that it stands for. */
    abstract Map<String, Object> terms(Object value);

    /** Those that a kind has. */
    static List<FilterShortcut> of(Kind kind) {
        if (!kind.isPeriod()) {
            return List.of();
        }
        return kind.relation(ACTOR.key) == null ? List.of(ON) : List.of(ON, ACTOR);
    }

    /** The terms of a filter, and those that the arguments of a field stand for. */
    static Map<String, Object> added(List<FilterShortcut> shortcuts, Map<String, Object> terms,
            Map<String, Object> arguments) {
        Map<String, Object> all = terms;
        for (FilterShortcut shortcut : shortcuts) {
            Object value = arguments.get(shortcut.key);
            if (value != null) {
                all = and(all, shortcut.terms(value));
            }
        }
        return all;
    }

    /** Beside what is there, so that nothing is nested deeper than the client has nested it. */
    private static Map<String, Object> and(Map<String, Object> terms, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(terms);
        List<Object> nested = new ArrayList<>(
                terms.get(Term.AND.key()) instanceof List<?> given ? List.copyOf(given) : List.of());
        nested.add(more);
        all.put(Term.AND.key(), nested);
        return all;
    }
}
