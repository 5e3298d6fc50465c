package org.parley.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;

/** Finds the variables that say what of an operation is left out. */
final class DirectiveVariables {

    private final Set<String> names = new TreeSet<>();

    private DirectiveVariables() {
    }

    /** The variables of {@code @skip} and {@code @include} in an operation and in fragments. */
    static List<String> of(OperationDefinition operation, Collection<FragmentDefinition> fragments) {
        DirectiveVariables variables = new DirectiveVariables();
        variables.visit(operation.getSelectionSet());
        fragments.forEach(fragment -> variables.visit(fragment.getSelectionSet()));
        return List.copyOf(variables.names);
    }

    private void visit(Node<?> node) {
        if (node instanceof DirectivesContainer<?> selection) {
            selection.getDirectives().stream().flatMap((Directive directive) -> directive.getArguments().stream())
                    .filter(argument -> argument.getValue() instanceof VariableReference)
                    .forEach(argument -> names.add(((VariableReference) argument.getValue()).getName()));
        }
        node.getChildren().forEach(this::visit);
    }
}
