package org.parley.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Checks the shape of a document that is parsed and not yet validated, since validation itself takes long on some
 * shapes. What a fragment holds is added up once, however often it is spread, so that this takes no longer than parsing
 * did.
 */
final class DocumentLimits {

    private final Limits limits;
    private final ValueLimits values;
    private final List<OperationDefinition> operations;
    private final List<FragmentDefinition> fragments;
    private final Map<String, FragmentDefinition> fragmentsByName = new HashMap<>();
    /** Of the fragments that are added up; null of one that is being added up. */
    private final Map<String, Tally> tallies = new HashMap<>();

    private DocumentLimits(Document document, Limits limits) {
        this.limits = limits;
        this.values = new ValueLimits(limits);
        this.operations = document.getDefinitionsOfType(OperationDefinition.class);
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        fragments.forEach(this::name);
    }

    /** Two of one name would hide a circle in one of them. */
    private void name(FragmentDefinition fragment) {
        if (fragmentsByName.put(fragment.getName(), fragment) != null) {
            throw InvalidFragmentException.namedTwice(fragment);
        }
    }

    /** Refuses a document with more of anything than is allowed. */
    static void check(Document document, Limits limits) {
        new DocumentLimits(document, limits).check();
    }

    private void check() {
        check(LimitCode.TOO_MANY_OPERATIONS, operations, limits.operations());
        check(LimitCode.TOO_MANY_FRAGMENTS, fragments, limits.fragments());
        fragments.forEach(this::tally);
        operations.forEach(this::check);
    }

    private static void check(LimitCode code, List<? extends Node<?>> nodes, int limit) {
        LimitExceeded.check(code, nodes.size(), limit, nodes.size() > limit ? nodes.get(limit) : null);
    }

    private void check(OperationDefinition operation) {
        Tally tally = tally(operation.getSelectionSet());
        tally.directives += directives(operation);
        operation.getVariableDefinitions().forEach(variable -> {
            values.check(variable.getDefaultValue(), variable);
            tally.directives += directives(variable);
        });
        LimitExceeded.check(LimitCode.QUERY_TOO_DEEP, tally.depth, limits.depth(), tally.deepest);
        LimitExceeded.check(LimitCode.TOO_MANY_SPREADS, tally.spreads, limits.spreads(), operation);
        LimitExceeded.check(LimitCode.TOO_MANY_FIELDS, tally.fields, limits.fields(), operation);
        LimitExceeded.check(LimitCode.TOO_MANY_ALIASES, tally.aliases, limits.aliases(), operation);
        LimitExceeded.check(LimitCode.TOO_MANY_DIRECTIVES, tally.directives, limits.directives(), operation);
        int rootFields = new RepeatedFields(fragmentsByName, limits).check(List.of(operation.getSelectionSet()));
        LimitExceeded.check(LimitCode.TOO_MANY_ROOT_FIELDS, rootFields, limits.rootFields(), operation);
    }

    private Tally tally(FragmentDefinition fragment) {
        Tally tally = tallies.get(fragment.getName());
        if (tally == null) {
            if (tallies.containsKey(fragment.getName())) {
                throw InvalidFragmentException.circular(fragment);
            }
            tallies.put(fragment.getName(), null);
            tally = tally(fragment.getSelectionSet());
            tally.directives += directives(fragment);
            tallies.put(fragment.getName(), tally);
        }
        return tally;
    }

    private Tally tally(SelectionSet selections) {
        Tally tally = new Tally();
        for (Selection<?> selection : selections.getSelections()) {
            tally.directives += directives((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                tally.add(tally(field));
            } else if (selection instanceof InlineFragment fragment) {
                tally.spreads++;
                tally.add(tally(fragment.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread) {
                tally.spreads++;
                if (fragmentsByName.containsKey(spread.getName())) {
                    tally.add(tally(fragmentsByName.get(spread.getName())));
                }
            }
        }
        return tally;
    }

    private Tally tally(Field field) {
        Tally tally = field.getSelectionSet() == null ? new Tally() : tally(field.getSelectionSet());
        tally.fields++;
        tally.aliases += field.getAlias() == null || isTypeName(field) ? 0 : 1;
        if (tally.deepest == null || isIntrospection(field)) { // graphql-java has a limit of its own for introspection
            tally.depth = 0;
            tally.deepest = field;
        }
        tally.depth++;
        arguments(field.getArguments());
        return tally;
    }

    /** Clients ask for it by aliases of their own making wherever a type is abstract; it is the same by any. */
    private static boolean isTypeName(Field field) {
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
    }

    private static boolean isIntrospection(Field field) {
        return field.getName().equals(Introspection.SchemaMetaFieldDef.getName())
                || field.getName().equals(Introspection.TypeMetaFieldDef.getName());
    }

    private int directives(DirectivesContainer<?> place) {
        List<Directive> directives = place.getDirectives();
        LimitExceeded.check(LimitCode.TOO_MANY_DIRECTIVES, directives.size(), limits.directivesPerPlace(), place);
        directives.forEach(directive -> arguments(directive.getArguments()));
        return directives.size();
    }

    private void arguments(List<Argument> arguments) {
        arguments.forEach(argument -> values.check(argument.getValue(), argument));
    }
}
