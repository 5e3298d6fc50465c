package org.parley.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;

/**
 * What an operation asks of the schema, as an operation of its own.
 *
 * @param document the operation, with all fragments
 * @param text the operation as a text, which stands for it where answers are remembered
 * @param cost what it could cost
 */
record IntrospectionPart(Document document, String text, long cost) {

    /** These fields of an operation. */
    static IntrospectionPart of(OperationDefinition operation, List<Field> fields,
            Map<String, FragmentDefinition> fragments, IntrospectionCost cost) {
        OperationDefinition part = operation.transform(builder -> builder
                .selectionSet(SelectionSet.newSelectionSet(fields).build()));
        Document.Builder document = Document.newDocument().definition(part);
        Map<String, FragmentDefinition> all = new LinkedHashMap<>(fragments);
        all.values().forEach(document::definition);
        Document whole = document.build();
        return new IntrospectionPart(whole, AstPrinter.printAstCompact(whole), cost.of(fields));
    }
}
