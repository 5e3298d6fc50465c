package org.parley.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;

import graphql.schema.idl.TypeInfo;
import graphql.language.FieldDefinition;

/** Makes one of a field's arguments wrong. */
final class WrongArguments {

    private static final String TOO_LATE = "9999-12-31";
    private static final String TOO_EARLY = "0001-01-01";

    private final Samples samples;

    WrongArguments(Samples samples) {
        this.samples = samples;
    }

    /** Whether there was something to make wrong. */
    boolean spoil(FieldDefinition field, Map<String, Object> arguments) {
        List<Runnable> ways = new ArrayList<>();
        boolean page = field.getInputValueDefinitions().stream().anyMatch(argument -> argument.getName().equals("first"));
        Kind kind = RandomFilters.kind(TypeInfo.typeInfo(field.getType()).getName());
        if (page) {
            ways.add(() -> size(arguments, "first", "last"));
            ways.add(() -> size(arguments, "last", "first"));
            ways.add(() -> arguments.putAll(Map.of("first", 1, "last", 1)));
            ways.add(() -> arguments.put(samples.one(List.of("after", "before")), samples.one(List.of("", "zzz", "%", "AA",
                    Cursors.encode("id+\n=\n=x"), Cursors.encode("unknown+\n=x"), Cursors.encode("id+\n")))));
        }
        if (kind != null) {
            ways.add(() -> arguments.put("where", tooDeep()));
        }
        switch (field.getName()) {
            case "nodes" -> ways.add(() -> arguments.put("ids", Collections.nCopies(101, "x")));
            case "search" -> {
                ways.add(() -> arguments.put("text", "a b c d e f g h i j k"));
                ways.add(() -> arguments.put("text", "a".repeat(201)));
            }
            case "timeline" -> ways.add(() -> arguments.putAll(Map.of("from", TOO_LATE, "until", TOO_EARLY)));
            case "path" -> ways.add(() -> arguments.put("maxLength", samples.one(List.of(-1, 11))));
            default -> {
            }
        }
        if (ways.isEmpty()) {
            return false;
        }
        samples.one(ways).run();
        return true;
    }

    private void size(Map<String, Object> arguments, String name, String other) {
        arguments.remove(other);
        arguments.put(name, samples.one(List.of(-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE)));
    }

    private static Map<String, Object> tooDeep() {
        Map<String, Object> filter = Map.of();
        for (int i = 0; i < 9; i++) {
            filter = Map.of("not", filter);
        }
        return filter;
    }
}
