package org.parley.validation;

import org.parley.error.Quotation;
import org.parley.validation.DocumentIndex.Place;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.TypeName;
import graphql.schema.GraphQLNamedType;

/** What is said of fragments. */
final class FragmentMessages {

    private final Document document;

    FragmentMessages(Document document) {
        this.document = document;
    }

    /** Of an inline fragment where nothing is of its type. */
    String inline(Place<InlineFragment> place) {
        return impossible("a fragment", place.node().getTypeCondition(), place.type());
    }

    /** Of a fragment that is spread where nothing is of its type. */
    String spread(Place<FragmentSpread> place) {
        String name = place.node().getName();
        FragmentDefinition definition = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        return impossible("the fragment " + Quotation.of(name), definition.getTypeCondition(), place.type());
    }

    private static String impossible(String fragment, TypeName condition, GraphQLNamedType type) {
        return fragment + " on " + condition.getName() + " cannot stand here, where no " + type.getName() + " is ever a "
                + condition.getName();
    }

    static String withoutFields(TypeName condition) {
        return "a fragment cannot be on " + condition.getName() + ", which has no fields to select";
    }
}
