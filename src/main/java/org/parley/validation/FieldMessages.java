package org.parley.validation;

import java.util.List;
import java.util.stream.Collectors;

import org.parley.error.Quotation;
import org.parley.validation.DocumentIndex.Owner;
import org.parley.validation.DocumentIndex.Place;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;

/** What is said of fields that are known but asked for in a wrong way. */
final class FieldMessages {

    private FieldMessages() {
    }

    /** Of a field or directive without arguments that it needs. */
    static String missing(Owner owner, List<Argument> given) {
        List<String> missing = owner.arguments().stream().filter(FieldMessages::isNeeded).map(GraphQLArgument::getName)
                .filter(name -> given.stream().noneMatch(each -> each.getName().equals(name))).toList();
        return owner.name() + " needs the argument" + (missing.size() == 1 ? " " : "s ")
                + missing.stream().map(Quotation::of).collect(Collectors.joining(" and "));
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }

    static String withoutSelection(Place<Field> place) {
        return place.owner().name() + " is of the type " + GraphQLTypeUtil.unwrapAll(place.owner().type()).getName()
                + "; select fields of it: " + place.node().getName() + " { … }";
    }

    static String withSelection(Place<Field> place) {
        return place.owner().name() + " is of the type " + GraphQLTypeUtil.unwrapAll(place.owner().type()).getName()
                + ", which has no fields to select";
    }

    /** Of fields that have the same key in the answer, but cannot be one. */
    static String conflict(List<Field> fields) {
        Field first = fields.get(0);
        String key = Quotation.of(first.getResultKey());
        for (Field other : fields) {
            if (!other.getName().equals(first.getName())) {
                return key + " is to be both " + first.getName() + " and " + other.getName() + "; give one of them an alias";
            } else if (!arguments(other).equals(arguments(first))) {
                return key + " is asked for with different arguments; give one of them an alias";
            }
        }
        return key + " is asked for with different types; give one of them an alias";
    }

    /** Their order does not matter. */
    private static List<String> arguments(Field field) {
        return field.getArguments().stream().map(AstPrinter::printAstCompact).sorted().toList();
    }
}
