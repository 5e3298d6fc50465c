package org.parley.metamodel;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;

/**
 * One of the values that an attribute can be chosen from.
 *
 * @param constant the value, of an enum of the model
 * @param description what it means, for strangers
 */
public record Choice(Enum<?> constant, String description) {

    /** The values of an enum, in the order of its text. */
    public static List<Choice> of(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Enum.class::cast)
                .map(constant -> new Choice(constant, description(type, constant.name()))).toList();
    }

    /** The name of the value, in seed files and queries alike. */
    public String name() {
        return constant.name();
    }

    private static String description(Class<?> type, String constant) {
        try {
            return type.getField(constant).getAnnotation(Description.class).value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
