package org.parley.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/**
 * Collects the fields that are asked of an object, as the
 * <a href="https://spec.graphql.org/September2025/#CollectFields()">specification</a> says, in an operation that is valid.
 */
final class FieldCollector {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;

    FieldCollector(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The fields by their keys in the answer; those with one key are merged. */
    Map<String, List<Field>> collect(List<SelectionSet> selections, GraphQLObjectType type) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        selections.forEach(each -> collect(each, type, fields));
        return fields;
    }

    /** What is asked of the values of merged fields. */
    static List<SelectionSet> selections(List<Field> merged) {
        return merged.stream().map(Field::getSelectionSet).filter(Objects::nonNull).toList();
    }

    private void collect(SelectionSet selections, GraphQLObjectType type, Map<String, List<Field>> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (isLeftOut((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1)).add(field);
            } else if (selection instanceof InlineFragment fragment && fits(fragment.getTypeCondition(), type)) {
                collect(fragment.getSelectionSet(), type, fields);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fits(fragment.getTypeCondition(), type)) {
                    collect(fragment.getSelectionSet(), type, fields);
                }
            }
        }
    }

    private boolean isLeftOut(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            if (directive.getName().equals("skip") && isTrue(directive)
                    || directive.getName().equals("include") && !isTrue(directive)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrue(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return value instanceof BooleanValue literal ? literal.isValue()
                : Boolean.TRUE.equals(variables.get(((VariableReference) value).getName()));
    }

    private boolean fits(TypeName condition, GraphQLObjectType type) {
        if (condition == null || condition.getName().equals(type.getName())) {
            return true;
        }
        return schema.getType(condition.getName()) instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLNamedOutputType::getName).anyMatch(type.getName()::equals)
                : schema.getType(condition.getName()) instanceof GraphQLInterfaceType general
                        && schema.isPossibleType(general, type);
    }
}
