package org.parley.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Choice;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

/**
 * What a column holds, for a <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>.
 *
 * @param name its name in the header row
 * @param type the type of its values
 * @param description what it means, for strangers
 * @param constraints what holds for every value
 * @param several whether a cell can hold several values
 * @param target the kind that the ids in it refer to, if there is one in a cell
 */
record TableField(String name, FieldType type, String description, Map<String, Object> constraints, boolean several,
        Optional<Kind> target) {

    /** Stands between the values of one cell; inside of one, a backslash stands before it. */
    static final String SEPARATOR = "|";

    private static final String SEVERAL = " Several are separated by |; inside of one, | is written \\| and \\ is \\\\.";

    /** Of an attribute of a kind. */
    static TableField of(Attribute attribute) {
        return new TableField(attribute.name(), FieldType.of(attribute), attribute.description(), constraints(attribute),
                attribute.isList(), Optional.empty());
    }

    /** Of a part of an attribute. */
    static TableField of(Attribute attribute, Attribute part) {
        Map<String, Object> constraints = constraints(part);
        constraints.remove("required"); // the whole can be unknown
        return new TableField(attribute.name() + "." + part.name(), FieldType.of(part),
                attribute.description() + " " + part.description(), constraints, part.isList(), Optional.empty());
    }

    /** Of the records that those of a kind refer to. */
    static TableField of(Relation relation) {
        boolean one = relation.shape() == Relation.Shape.ONE;
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (one && relation.isRequired()) {
            constraints.put("required", true);
        }
        return new TableField(relation.name(), FieldType.STRING, relation.description(), constraints, !one,
                one ? Optional.of(relation.target()) : Optional.empty());
    }

    private static Map<String, Object> constraints(Attribute attribute) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (attribute.isRequired() && !attribute.isList()) {
            constraints.put("required", true);
        }
        if (attribute.isId() || attribute.isUnique()) {
            constraints.put("unique", true);
        }
        if (!attribute.isList()) {
            if (attribute.type() == Integer.class) {
                constraints.put("minimum", 0);
            } else if (attribute.type().isEnum()) {
                constraints.put("enum", Choice.of(attribute.type()).stream().map(Choice::name).toList());
            }
            attribute.form().ifPresent(form -> constraints.put("pattern", form.value()));
        }
        return constraints;
    }

    /** Its descriptor, for values that are of its type or else are texts. */
    Map<String, Object> descriptor(boolean typed) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("name", name);
        descriptor.put("type", (typed ? type : FieldType.STRING).title());
        descriptor.put("format", "default");
        descriptor.put("description", several ? description + SEVERAL : description);
        if (several) {
            descriptor.put("delimiter", SEPARATOR);
        }
        if (!constraints.isEmpty()) {
            descriptor.put("constraints", constraints);
        }
        return descriptor;
    }
}
