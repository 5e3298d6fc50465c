package org.parley.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeName;
import graphql.schema.idl.TypeInfo;

/** One operation in the making. */
final class RandomOperation {

    private static final int DEEPEST = 12;
    private static final int MOST_FIELDS = 80;
    private static final int MOST_ALIASES = 40;
    private static final int USUAL_PAGE = 20;
    private static final int USUAL_LIST = 6;
    private static final double RECORDS = 1500;

    private final Types types;
    private final Samples samples;
    private final Variables variables;
    private final RandomArguments arguments;
    private final List<Fragment> fragments = new ArrayList<>();
    private boolean toBeSpoilt;
    private final boolean spoilt;
    private int fields;
    private int aliases;
    private int names;

    /**
     * Where a selection stands.
     *
     * @param type the type of which fields are selected
     * @param objects the object types that there can be
     * @param depth how many fields it is inside of
     * @param records how many records may be below it
     * @param page how many are on the page, inside a connection
     */
    private record Place(String type, Set<String> objects, int depth, double records, int page) {
    }

    /** A named fragment that was defined in one place and can stand in others. */
    private record Fragment(String name, String text, Place place, Scope scope) {
    }

    RandomOperation(Types types, Samples samples, boolean spoilt) {
        this.types = types;
        this.samples = samples;
        this.spoilt = spoilt;
        this.toBeSpoilt = spoilt;
        this.variables = new Variables(types.registry(), samples);
        this.arguments = new RandomArguments(types.registry(), samples);
    }

    Operation operation() {
        String selections = selections(new Place("Query", Set.of("Query"), 0, RECORDS, 0), new Scope());
        StringBuilder text = new StringBuilder("query Random").append(variables.definitions()).append(' ').append(selections);
        fragments.forEach(fragment -> text.append("\nfragment ").append(fragment.name).append(" on ")
                .append(fragment.place.type).append(' ').append(fragment.text));
        return new Operation(text.toString(), variables.values());
    }

    private String selections(Place place, Scope scope) {
        StringBuilder text = new StringBuilder("{ ");
        if (scope.isEmpty() && samples.chance(0.12)) {
            Fragment fragment = fragment(place);
            text.append("...").append(fragment.name).append(directive()).append(' ');
            scope.adopt(fragment.scope);
        }
        boolean typed = place.depth > 0 || samples.chance(0.2);
        if (typed && (samples.chance(0.5) || types.fields(place.type).isEmpty())) {
            text.append(named("__typename", scope, "String!")).append(' ');
        }
        for (int i = samples.upTo(3); i >= 0; i--) {
            text.append(samples.chance(0.15) ? inline(place, scope) : field(place, scope));
        }
        return text.append(text.length() > 2 ? "}" : "__typename }").toString();
    }

    private String named(String field, Scope scope, String what) {
        String alias = samples.chance(0.1) ? alias() + ": " : "";
        scope.take(alias.isEmpty() ? field : alias, what);
        return alias + field;
    }

    private String alias() {
        return "a" + aliases++;
    }

    /** A fragment that fits, already defined or new. */
    private Fragment fragment(Place place) {
        List<Fragment> fitting = fragments.stream().filter(fragment -> fits(fragment.place, place)).toList();
        if (!fitting.isEmpty() && !spoilt && samples.chance(0.5)) {
            return samples.one(fitting);
        }
        String type = spoilt || place.depth == 0 ? place.type : condition(place);
        Place inside = new Place(type, types.objects(type), place.depth, place.records / 2, place.page);
        String name = "F" + names++;
        Scope scope = new Scope();
        String text = selections(inside, scope);
        Fragment fragment = new Fragment(name, text, inside, scope);
        fragments.add(fragment);
        return fragment;
    }

    private static boolean fits(Place fragment, Place place) {
        return place.objects.containsAll(fragment.objects) && place.depth <= fragment.depth
                && place.records >= fragment.records && place.page <= fragment.page;
    }

    private String inline(Place place, Scope scope) {
        boolean untyped = place.depth == 0 || samples.chance(0.2);
        String type = untyped ? place.type : condition(place);
        Set<String> objects = new HashSet<>(types.objects(type));
        objects.retainAll(place.objects);
        return "..." + (untyped && samples.chance(0.5) ? "" : " on " + type) + directive() + " "
                + selections(new Place(type, objects, place.depth, place.records / 2, place.page), scope) + " ";
    }

    /** A type that some of the objects here are of. */
    private String condition(Place place) {
        List<String> candidates = types.overlapping(place.objects);
        return candidates.isEmpty() || samples.chance(0.1) ? place.type : samples.one(candidates);
    }

    private String directive() {
        if (!samples.chance(0.06)) {
            return "";
        }
        boolean skip = samples.chance(0.5);
        return " @" + (skip ? "skip" : "include") + "(if: " + variables.written(
                NonNullType.newNonNullType(TypeName.newTypeName("Boolean").build()).build(), skip != samples.chance(0.7))
                + ")";
    }

    /** A field with all below it, perhaps in two parts; nothing if there is no room. */
    private String field(Place place, Scope scope) {
        List<FieldDefinition> candidates = types.fields(place.type);
        if (candidates.isEmpty() || fields >= MOST_FIELDS) {
            return "";
        }
        FieldDefinition field = samples.one(candidates);
        String type = TypeInfo.typeInfo(field.getType()).getName();
        if (types.isComposite(type) && (place.depth >= DEEPEST || place.records < 1) || aliases >= MOST_ALIASES) {
            return "";
        }
        fields++;
        int most = (int) Math.min(100, place.records);
        Map<String, Object> given = arguments.of(field, most);
        if (toBeSpoilt && samples.chance(0.4)) {
            toBeSpoilt = !new WrongArguments(samples).spoil(field, given);
        }
        String written = written(field, given);
        String what = field.getName() + written + " " + AstPrinter.printAst(field.getType());
        String key = field.getName();
        if (!scope.isFree(key, what) || samples.chance(0.1)) {
            key = alias();
        }
        Scope inside = scope.take(key, what);
        int size = hasArgument(field, "first") ? pageSize(given) : place.page;
        double below = place.records / 2 / (Types.isList(field) ? Math.max(1, size == 0 ? USUAL_LIST : size) : 1);
        Place next = new Place(type, types.isComposite(type) ? types.objects(type) : Set.of(), place.depth + 1, below,
                isPage(type) ? size : 0);
        String head = (key.equals(field.getName()) ? "" : key + ": ") + field.getName() + written;
        StringBuilder text = new StringBuilder();
        do {
            text.append(head).append(directive()).append(' ')
                    .append(types.isComposite(type) ? selections(next, inside) + " " : "");
        } while (samples.chance(0.08));
        return text.toString();
    }

    private static boolean isPage(String type) {
        return type.endsWith("Connection");
    }

    private static boolean hasArgument(FieldDefinition field, String argument) {
        return field.getInputValueDefinitions().stream().anyMatch(each -> each.getName().equals(argument));
    }

    private static int pageSize(Map<String, Object> arguments) {
        return arguments.get("first") instanceof Integer first ? Math.max(0, first)
                : arguments.get("last") instanceof Integer last ? Math.max(0, last) : USUAL_PAGE;
    }

    private String written(FieldDefinition field, Map<String, Object> given) {
        List<String> written = new ArrayList<>();
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            if (given.containsKey(argument.getName())) {
                written.add(argument.getName() + ": "
                        + variables.written(argument.getType(), given.get(argument.getName())));
            }
        }
        return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
    }
}
