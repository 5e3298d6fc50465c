package org.parley.seed;

import static org.parley.seed.JsonSchema.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Choice;
import org.parley.metamodel.Metamodel;
import org.parley.model.Edtf;

/** The JSON Schemas of single values. */
final class ValueSchemas {

    private static final String DATE = "Date";
    private static final String REFERENCE = "Reference";

    private ValueSchemas() {
    }

    /** What many values have in common, by name. */
    static Map<String, Object> shared() {
        Map<String, Object> shared = new TreeMap<>();
        Metamodel.get().kinds().stream().flatMap(kind -> kind.attributes().stream()).map(Attribute::type)
                .filter(Class::isEnum).forEach(type -> shared.put(type.getSimpleName(), choice(type)));
        shared.put(DATE, ordered("title", "date",
                "description", "A date in the Extended Date/Time Format, ISO 8601-2, e.g. 2025-05-15, 2025-05, "
                        + "2025-11-19?, 2025-05-10/2025-05-11, 2025-04-19T18:00:00+03:00. A year alone may be a number.",
                "type", List.of("string", "integer"), "minLength", 1, "maxLength", Edtf.MOST_CHARACTERS,
                "minimum", 1000, "maximum", 9999));
        shared.put(REFERENCE, ordered("title", "id", "description", "The id of another record.", "type", "string",
                "pattern", whole(Identity.NESTED_SLUG.pattern())));
        return shared;
    }

    static Map<String, Object> of(Attribute attribute) {
        return attribute.isList() ? ordered("type", "array", "items", one(attribute)) : one(attribute);
    }

    static Map<String, Object> id(Form form) {
        return ordered("type", "string", "pattern", whole(Identity.pattern(form).pattern()), "maxLength",
                Identity.longest(form));
    }

    static Map<String, Object> reference() {
        return reference(REFERENCE);
    }

    static Map<String, Object> reference(String name) {
        return ordered("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> shortCitation() {
        return ordered("description", "A paragraph of a document in short, e.g. ankara-visit#8; with its source there, "
                + "ankara-visit#8 by donald-trump.", "type", "string",
                "pattern", whole(ShortCitation.PATTERN.pattern()));
    }

    private static Map<String, Object> one(Attribute attribute) {
        Class<?> type = attribute.type();
        if (attribute.isDate()) {
            return reference(DATE);
        } else if (attribute.isStructure()) {
            return structure(type);
        } else if (type.isEnum()) {
            return reference(type.getSimpleName());
        } else if (type == Integer.class) {
            return ordered("type", "integer", "minimum", 0);
        } else if (type == Boolean.class) {
            return ordered("type", "boolean");
        }
        Map<String, Object> text = ordered("type", "string", "minLength", 1, "maxLength", attribute.maxLength());
        attribute.form().ifPresent(form -> text.put("pattern", whole(form.value())));
        return text;
    }

    private static Map<String, Object> structure(Class<?> type) {
        return ordered("type", "object", "additionalProperties", false, "properties",
                properties(Attribute.declaredIn(type)));
    }

    /** What can stand in a mapping, by key. */
    static Map<String, Object> properties(List<Attribute> attributes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            Map<String, Object> property = ordered("description", attribute.description());
            property.putAll(of(attribute));
            properties.put(attribute.name(), property);
        }
        return properties;
    }

    private static Map<String, Object> choice(Class<?> type) {
        List<Choice> choices = Choice.of(type);
        String meanings = choices.stream().map(choice -> choice.name() + ": " + choice.description())
                .collect(Collectors.joining("\n"));
        return ordered("description", type.getAnnotation(Description.class).value() + "\n" + meanings, "enum",
                choices.stream().map(Choice::name).toList());
    }

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }
}
