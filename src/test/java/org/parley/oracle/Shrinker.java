package org.parley.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/** Makes an operation shorter, as long as it keeps what is of interest in it. */
final class Shrinker {

    private static final List<Class<?>> PARTS = List.of(Selection.class, Argument.class, Directive.class, ObjectField.class,
            FragmentDefinition.class, VariableDefinition.class);

    private Shrinker() {
    }

    /** Takes out one part after the other, and leaves it out if what is left is of interest. */
    static Operation shrink(Operation operation, Predicate<Operation> interesting) {
        Operation shortest = without(operation, -1).operation();
        for (boolean shorter = true; shorter;) {
            shorter = false;
            int parts = without(shortest, -1).parts;
            for (int part = 0; part < parts; part++) {
                Operation candidate = without(shortest, part).operation();
                if (candidate.query().length() < shortest.query().length() && interesting.test(candidate)) {
                    shortest = candidate;
                    shorter = true;
                    parts = without(shortest, -1).parts;
                }
            }
        }
        return shortest;
    }

    private static Removal without(Operation operation, int part) {
        Removal removal = new Removal(operation, part);
        removal.document = (Document) new AstTransformer().transform(new Parser().parseDocument(operation.query()), removal);
        return removal;
    }

    /** Takes out the part with a number, and counts the parts. */
    private static final class Removal extends NodeVisitorStub {

        private final Operation from;
        private final int unwanted;
        private final List<String> variables = new ArrayList<>();
        private Document document;
        private int parts;

        private Removal(Operation from, int unwanted) {
            this.from = from;
            this.unwanted = unwanted;
        }

        @Override
        protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
            if (PARTS.stream().anyMatch(part -> part.isInstance(node)) && parts++ == unwanted) {
                return TreeTransformerUtil.deleteNode(context);
            }
            if (node instanceof VariableDefinition variable) {
                variables.add(variable.getName());
            }
            return TraversalControl.CONTINUE;
        }

        Operation operation() {
            Map<String, Object> values = new LinkedHashMap<>(from.variables());
            values.keySet().retainAll(variables);
            return new Operation(AstPrinter.printAstCompact(document), values);
        }
    }
}
