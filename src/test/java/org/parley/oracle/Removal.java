package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/** Walks a document, from the top and in order, and takes out what is not wanted. */
final class Removal extends NodeVisitorStub {

    private final Predicate<Node<?>> unwanted;
    private final List<Node<?>> kept = new ArrayList<>();

    private Removal(Predicate<Node<?>> unwanted) {
        this.unwanted = unwanted;
    }

    /** A document without these nodes and what is below them. */
    static Document of(Document document, Predicate<Node<?>> unwanted) {
        return (Document) new AstTransformer().transform(document, new Removal(unwanted));
    }

    /** How many such nodes a document has. */
    static int count(Document document, Predicate<Node<?>> counted) {
        return (int) nodes(document).stream().filter(counted).count();
    }

    /** The names of all nodes of a type. */
    static <T> Set<String> names(Document document, Class<T> type, Function<T, String> name) {
        return nodes(document).stream().filter(type::isInstance).map(type::cast).map(name).collect(Collectors.toSet());
    }

    private static List<Node<?>> nodes(Document document) {
        Removal nothing = new Removal(node -> false);
        new AstTransformer().transform(document, nothing);
        return nothing.kept;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
        if (unwanted.test(node)) {
            return TreeTransformerUtil.deleteNode(context);
        }
        kept.add(node);
        return TraversalControl.CONTINUE;
    }
}
