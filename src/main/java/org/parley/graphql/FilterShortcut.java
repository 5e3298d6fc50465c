package org.parley.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.condition.Filter.Criterion;
import org.parley.metamodel.Kind;
import org.parley.model.Ceasefire;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;

/** What is asked so often of records that last for a time that it need not be written as a filter. */
enum FilterShortcut {

    /** What surely held on a day. */
    ON(Criterion.ON.key(), day(Criterion.ON, "Only what certainly held on this day: it had begun, and documents attest it until "
            + "then or tell that it ended later.")),

    /** What held on a day or can have. */
    POSSIBLY_ON(Criterion.POSSIBLY_ON.key(), day(Criterion.POSSIBLY_ON, "Only what certainly or possibly held on this day: "
            + "nothing tells that it had not begun or had ended; heldOn says which.")),

    /** Ceasefires that were in force on a day. */
    IN_FORCE_ON(Criterion.IN_FORCE_ON.key(), day(Criterion.IN_FORCE_ON, "Only what was in force on this day, as far as documents "
            + "tell: it had taken effect and was not suspended; its end, or planned end, is told and had not come, or documents "
            + "attest it until then.")),

    /** Of actors. */
    ACTOR("actor", PageArguments.argument("actor", "Only those of actors with one of these ids.",
            GraphQLList.list(GraphQLNonNull.nonNull(IdScalar.TYPE))));

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
    private Map<String, Object> terms(Object value) {
        return Map.of(key, value);
    }

    private static GraphQLArgument day(Criterion criterion, String description) {
        return PageArguments.argument(criterion.key(), description, DateScalar.TYPE);
    }

    /** Those that a kind has. */
    static List<FilterShortcut> of(Kind kind) {
        List<FilterShortcut> shortcuts = new ArrayList<>(days(kind));
        if (kind.isPeriod() && kind.relation(ACTOR.key) != null) {
            shortcuts.add(ACTOR);
        }
        return shortcuts;
    }

    /** Those that ask for a day, which can also be a part of a filter. */
    static List<FilterShortcut> days(Kind kind) {
        if (!kind.isPeriod()) {
            return List.of();
        }
        return kind.type() == Ceasefire.class ? List.of(ON, POSSIBLY_ON, IN_FORCE_ON) : List.of(ON, POSSIBLY_ON);
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
                terms.get(Criterion.AND.key()) instanceof List<?> given ? List.copyOf(given) : List.of());
        nested.add(more);
        all.put(Criterion.AND.key(), nested);
        return all;
    }
}
