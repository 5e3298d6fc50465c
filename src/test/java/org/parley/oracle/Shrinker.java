package org.parley.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;

/** Makes an operation shorter, as long as it keeps what is of interest in it. */
final class Shrinker {

    private static final List<Class<?>> PARTS = List.of(Selection.class, Argument.class, Directive.class, ObjectField.class,
            FragmentDefinition.class, VariableDefinition.class);

    private Shrinker() {
    }

    /** Takes out one part after the other, and leaves it out if what is left is of interest. */
    static Operation shrink(Operation operation, Predicate<Operation> interesting) {
        Operation shortest = operation;
        for (int part = 0; part < parts(shortest); part++) {
            Operation candidate = without(shortest, part);
            if (interesting.test(candidate)) {
                shortest = candidate;
                part = -1;
            }
        }
        return shortest;
    }

    private static int parts(Operation operation) {
        return Removal.count(new Parser().parseDocument(operation.query()), Shrinker::isPart);
    }

    private static boolean isPart(Node<?> node) {
        return PARTS.stream().anyMatch(part -> part.isInstance(node));
    }

    /** Without the part that has a number, nor definitions that nothing refers to any more. */
    private static Operation without(Operation operation, int part) {
        int[] number = { 0 };
        Document document = Removal.of(new Parser().parseDocument(operation.query()),
                node -> isPart(node) && number[0]++ == part);
        for (int parts = -1; parts != Removal.count(document, Shrinker::isPart);) {
            parts = Removal.count(document, Shrinker::isPart);
            Set<String> spread = Removal.names(document, FragmentSpread.class, FragmentSpread::getName);
            Set<String> variables = Removal.names(document, VariableReference.class, VariableReference::getName);
            document = Removal.of(document,
                    node -> node instanceof FragmentDefinition fragment && !spread.contains(fragment.getName())
                            || node instanceof VariableDefinition variable && !variables.contains(variable.getName()));
        }
        Map<String, Object> values = new LinkedHashMap<>(operation.variables());
        values.keySet().retainAll(Removal.names(document, VariableDefinition.class, VariableDefinition::getName));
        return new Operation(AstPrinter.printAstCompact(document), values);
    }
}
