package org.parley.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.model.DatasetDescription;

/**
 * Reads what a record says of itself as a whole: the file {@code record.yaml}, or, in a file of records of any kind, an entry
 * of the type {@link #TYPE}, as a download has it.
 */
public final class DescriptionReader {

    /** What such an entry is of, in place of a kind. */
    public static final String TYPE = "Dataset";

    /** What can be said. */
    public static final List<Attribute> ATTRIBUTES = Attribute.declaredIn(DatasetDescription.class);

    private static final Set<String> KEYS = Stream.concat(Stream.of(Form.TYPE), ATTRIBUTES.stream().map(Attribute::name))
            .collect(Collectors.toUnmodifiableSet());

    private final Problems problems;
    private final Values values;
    private DatasetDescription description;
    private Location first;

    DescriptionReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Whether an entry of a file is the description and not a record. */
    static boolean isDescription(Tree tree) {
        return tree instanceof Tree.Fields fields && fields.get(Form.TYPE) instanceof Tree.Scalar type
                && type.text().equals(TYPE);
    }

    /** Whether a key must be there. */
    static boolean isRequired(Attribute attribute) {
        return attribute.isRequired() && !attribute.isList();
    }

    /** Takes the description from where it stands. */
    void read(Tree tree) {
        if (first != null) {
            problems.add(tree.at(), "the record is described already (" + first + ")");
            return;
        }
        first = tree.at();
        if (!(tree instanceof Tree.Fields fields)) {
            values.mismatch(tree, "a mapping that describes the record");
            return;
        }
        description = new DatasetDescription();
        UnknownKeys.refuse(fields, KEYS, "the record's description", problems);
        if (fields.get(Form.TYPE) != null) {
            values.choice(fields.get(Form.TYPE), List.of(TYPE));
        }
        for (Attribute attribute : ATTRIBUTES) {
            Tree value = fields.get(attribute.name());
            if (value == null && isRequired(attribute)) {
                problems.add(fields.at(attribute.name()), "is missing");
            } else if (value != null) {
                attribute.set(description, values.read(value, attribute));
            }
        }
    }

    /** What was read; if there was nothing, a description that says nothing. */
    DatasetDescription description() {
        return description == null ? new DatasetDescription() : description;
    }
}
