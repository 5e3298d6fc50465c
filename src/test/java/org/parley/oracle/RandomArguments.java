package org.parley.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

import graphql.language.FieldDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Arguments of every sort that fit a field and make sense. */
final class RandomArguments {

    private final RandomFilters filters;
    private final Samples samples;

    RandomArguments(TypeDefinitionRegistry types, Samples samples) {
        this.filters = new RandomFilters(types, samples);
        this.samples = samples;
    }

    /** The arguments for a field, with pages of at most a size. */
    Map<String, Object> of(FieldDefinition field, int size) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        switch (field.getName()) {
            case "search" -> search(arguments);
            case "timeline" -> timeline(arguments);
            case "path" -> path(arguments);
            case "nodes" -> arguments.put("ids", someIds());
            default -> record(field, arguments);
        }
        if (has(field, "day")) {
            arguments.put("day", samples.day());
        }
        if (has(field, "first")) {
            page(arguments, size);
        }
        if (has(field, "asOf")) {
            maybe(0.25, "asOf", samples.day(), arguments);
        }
        return arguments;
    }

    private static boolean has(FieldDefinition field, String argument) {
        return field.getInputValueDefinitions().stream().anyMatch(each -> each.getName().equals(argument));
    }

    /** Puts a value there, or now and then null or a variable that is not given. */
    private void maybe(double probability, String argument, Object value, Map<String, Object> arguments) {
        if (samples.chance(probability)) {
            arguments.put(argument, samples.chance(0.04) ? null : samples.chance(0.03) ? Literal.MISSING : value);
        }
    }

    private void record(FieldDefinition field, Map<String, Object> arguments) {
        Kind kind = RandomFilters.kind(TypeInfo.typeInfo(field.getType()).getName());
        if (has(field, "id")) {
            arguments.put("id", samples.id(Metamodel.get().kinds().stream()
                    .filter(candidate -> candidate.singular().equals(field.getName())).findFirst()
                    .orElse(samples.one(Metamodel.get().kinds()))));
        } else if (kind != null) {
            maybe(0.5, "where", filters.filter(kind, samples.chance(0.05) ? 7 : 3), arguments);
            order(kind, arguments);
            for (String shortcut : List.of("on", "possiblyOn", "inForceOn")) {
                if (has(field, shortcut)) {
                    maybe(0.2, shortcut, samples.day(), arguments);
                }
            }
            if (has(field, "actor")) {
                maybe(0.3, "actor", filters.ids(kind.relation("actor").target()), arguments);
            }
        }
    }

    private void order(Kind kind, Map<String, Object> arguments) {
        Ordering ordering = Ordering.of(kind, null);
        if (samples.chance(0.4)) {
            Attribute by = samples.one(Ordering.attributes(kind));
            ordering = new Ordering(by, samples.chance(0.5));
            Map<String, Object> order = new LinkedHashMap<>();
            order.put("field", choice(by.name()));
            if (ordering.descending() || samples.chance(0.5)) {
                order.put("direction", choice(ordering.descending() ? "DESC" : "ASC"));
            }
            arguments.put("orderBy", order);
        }
        maybe(0.15, "after", samples.cursor(kind, ordering), arguments);
        maybe(0.15, "before", samples.cursor(kind, ordering), arguments);
    }

    private static Literal.Choice choice(String name) {
        return new Literal.Choice(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private void page(Map<String, Object> arguments, int size) {
        int wanted = samples.upTo(Math.min(size, samples.chance(0.1) ? 100 : 6));
        if (samples.chance(0.25)) {
            arguments.put("last", wanted);
            maybe(0.05, "first", null, arguments);
        } else if (size < 20 || samples.chance(0.8)) {
            arguments.put("first", wanted);
            maybe(0.05, "last", null, arguments);
        }
    }

    private void search(Map<String, Object> arguments) {
        Node record = samples.record();
        arguments.put("text", samples.words(record));
        maybe(0.3, "kinds", filters.choices("RecordKind"), arguments);
        maybe(0.04, samples.one(List.of("after", "before")), Cursors.encode(record.id()), arguments);
    }

    private void timeline(Map<String, Object> arguments) {
        String from = samples.day();
        String until = samples.day();
        boolean ordered = from.compareTo(until) <= 0;
        maybe(0.3, "from", ordered ? from : until, arguments);
        maybe(0.3, "until", ordered ? until : from, arguments);
        for (String argument : List.of("actor", "place", "topic")) {
            Kind kind = Metamodel.get().kinds().stream().filter(each -> each.singular().equals(argument)).findFirst()
                    .orElseThrow();
            maybe(0.15, argument, filters.ids(kind), arguments);
        }
        maybe(0.3, "kinds", filters.choices("TimelineKind"), arguments);
        Node dated = samples.record(samples.one(Event.kinds()));
        if (dated != null) {
            List<Event> events = Event.all(new Records(List.of(dated)));
            maybe(events.isEmpty() ? 0 : 0.08, samples.one(List.of("after", "before")),
                    events.isEmpty() ? null : Cursors.encode(samples.one(events).name()), arguments);
        }
    }

    private void path(Map<String, Object> arguments) {
        arguments.put("from", samples.id());
        arguments.put("to", samples.id());
        if (samples.chance(0.4)) {
            arguments.put("maxLength", samples.upTo(10));
        }
        maybe(0.1, "via", filters.choices("RelationKind"), arguments);
        maybe(0.3, "without", filters.choices("RelationKind"), arguments);
        maybe(0.03, samples.one(List.of("after", "before")), PathCursors.of(samples.upTo(1)), arguments);
    }

    private List<String> someIds() {
        List<String> ids = new ArrayList<>();
        for (int i = samples.upTo(4); i > 0; i--) {
            ids.add(samples.id(samples.one(Metamodel.get().kinds())));
        }
        return ids;
    }
}
