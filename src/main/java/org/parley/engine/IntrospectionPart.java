package org.parley.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/**
 * What an operation asks of the schema, as an operation of its own.
 *
 * @param document the operation, with all fragments
 * @param text the operation as a text, which stands for it where answers are remembered
 * @param cost what it could cost
 */
record IntrospectionPart(Document document, String text, long cost) {

    /** A null in the place of an argument is as none, which graphql-java does not know of the fields of the schema. */
    private static final NodeVisitorStub WITHOUT_NULLS = new NodeVisitorStub() {
        @Override
        public TraversalControl visitArgument(Argument argument, TraverserContext<Node> context) {
            return argument.getValue() instanceof NullValue ? TreeTransformerUtil.deleteNode(context)
                    : TraversalControl.CONTINUE;
        }
    };

    /** These fields of an operation. */
    static IntrospectionPart of(OperationDefinition operation, List<Field> fields,
            Map<String, FragmentDefinition> fragments, IntrospectionCost cost) {
        OperationDefinition part = operation.transform(builder -> builder
                .selectionSet(SelectionSet.newSelectionSet(fields).build()));
        Document.Builder document = Document.newDocument().definition(part);
        Map<String, FragmentDefinition> all = new LinkedHashMap<>(fragments);
        all.values().forEach(document::definition);
        Document whole = (Document) new AstTransformer().transform(document.build(), WITHOUT_NULLS);
        return new IntrospectionPart(whole, AstPrinter.printAstCompact(whole), cost.of(fields));
    }
}
