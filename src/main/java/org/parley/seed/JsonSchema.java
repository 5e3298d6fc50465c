package org.parley.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Citation;
import org.parley.model.DatasetDescription;

/**
 * The JSON Schema of seed files, for completion in editors. It says what the reader accepts in one record; that ids are
 * unique and references lead somewhere, only the reader can say.
 */
public final class JsonSchema {

    private static final String TITLE = "Seed files of Parley";
    private static final String DESCRIPTION = "A file in the folder X has the form #/$defs/X, one beside the folders the "
            + "form #/$defs/records, and record.yaml the form #/$defs/Dataset. What is not known is left out.";

    /** The form of files beside the folders. */
    private static final String RECORDS = "records";

    /** The schema as text. A native executable has it from its build, since it can not read all that it is made from. */
    public static final String TEXT = text();

    private JsonSchema() {
    }

    private static String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        ObjectWriter writer = new ObjectMapper().writer(printer);
        try {
            return writer.writeValueAsString(schema());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> schema() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Form.folders().forEach((folder, kind) -> definitions.put(folder, file(kind.description(), item(kind))));
        definitions.put(RECORDS, file("Of any kind, which its type says.", item(Stream.concat(
                Form.top().stream().map(Kind::name), Stream.of(DescriptionReader.TYPE)).toList())));
        definitions.put(DescriptionReader.TYPE, description());
        Metamodel.get().concreteKinds().forEach(kind -> definitions.put(kind.name(), record(kind)));
        definitions.putAll(ValueSchemas.shared());
        return ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "title", TITLE,
                "description", DESCRIPTION, "$defs", definitions);
    }

    private static Map<String, Object> file(String description, Map<String, Object> item) {
        return ordered("description", "Records, each: " + description, "type", "array", "minItems", 1, "items", item);
    }

    /** A record of a kind, or of one of the kinds below it. */
    private static Map<String, Object> item(Kind kind) {
        if (!kind.isAbstract()) {
            Map<String, Object> record = ValueSchemas.reference(kind.name());
            return kind.type() == Citation.class
                    ? ordered("oneOf", List.of(ValueSchemas.shortCitation(), record))
                    : record;
        }
        return item(kind.concrete().stream().map(Kind::name).toList());
    }

    /** One of several: which, its {@code type} says. */
    private static Map<String, Object> item(List<String> names) {
        List<Object> cases = new ArrayList<>();
        for (String name : names) {
            cases.add(ordered("if", ordered("required", List.of(Form.TYPE), "properties",
                    ordered(Form.TYPE, ordered("const", name))), "then", ValueSchemas.reference(name)));
        }
        return ordered("type", "object", "required", List.of(Form.TYPE), "properties",
                ordered(Form.TYPE, ordered("description", "Of which kind it is.", "enum", names)), "allOf", cases);
    }

    private static Map<String, Object> description() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Form.TYPE, ordered("const", DescriptionReader.TYPE));
        properties.putAll(ValueSchemas.properties(DescriptionReader.ATTRIBUTES));
        return ordered("title", "description of the record",
                "description", DatasetDescription.class.getAnnotation(Description.class).value(), "type", "object",
                "additionalProperties", false, "required", DescriptionReader.ATTRIBUTES.stream()
                        .filter(DescriptionReader::isRequired).map(Attribute::name).toList(),
                "properties", properties);
    }

    private static Map<String, Object> record(Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Form form = Form.of(kind);
        if (!form.isNested()) {
            properties.put(Form.TYPE, ordered("const", kind.name()));
        }
        for (Key key : form.keys().values()) {
            properties.put(key.name(), property(key, form));
            if (key.required()) {
                required.add(key.name());
            }
        }
        form.singulars().forEach((name, list) -> {
            Map<String, Object> one = ordered("description", list.description() + " In place of a list, if there is one.");
            one.putAll(ValueSchemas.reference());
            properties.put(name, one);
        });
        return ordered("title", kind.noun(), "description", kind.description(), "type", "object",
                "additionalProperties", false, "required", required, "properties", properties);
    }

    private static Map<String, Object> property(Key key, Form form) {
        Map<String, Object> property = ordered("description", key.description());
        if (key instanceof Key.Value value) {
            property.putAll(value.attribute().isId() ? ValueSchemas.id(form) : ValueSchemas.of(value.attribute()));
        } else if (key instanceof Key.Reference reference) {
            property.putAll(reference.held().isMany()
                    ? ordered("type", "array", "uniqueItems", true, "items", ValueSchemas.reference())
                    : ValueSchemas.reference());
        } else if (key instanceof Key.Nested nested) {
            property.putAll(ordered("type", "array", "minItems", key.required() ? 1 : 0, "items",
                    item(nested.relation().target())));
        }
        return property;
    }

    /** A mapping that keeps its order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
