package org.parley.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Checks how often one field is asked for in the same place. Fragments are spread for this wherever they stand, which
 * is
 * only done when it is known how many fields that makes.
 */
final class RepeatedFields {

    private final Map<String, FragmentDefinition> fragments;
    private final Limits limits;

    RepeatedFields(Map<String, FragmentDefinition> fragments, Limits limits) {
        this.fragments = fragments;
        this.limits = limits;
    }

    /** Checks the place where these selections are answered together, and all below; answers how many fields it has. */
    int check(List<SelectionSet> merged) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        merged.forEach(selections -> collect(selections, fields));
        for (List<Field> same : fields.values()) {
            LimitExceeded.check(LimitCode.TOO_MANY_REPEATS, same.size(), limits.repeats(), same.get(0));
            check(same.stream().map(Field::getSelectionSet).filter(Objects::nonNull).toList());
        }
        return fields.size();
    }

    private void collect(SelectionSet selections, Map<String, List<Field>> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
            } else if (selection instanceof InlineFragment fragment) {
                collect(fragment.getSelectionSet(), fields);
            } else if (selection instanceof FragmentSpread spread && fragments.containsKey(spread.getName())) {
                collect(fragments.get(spread.getName()).getSelectionSet(), fields);
            }
        }
    }
}
