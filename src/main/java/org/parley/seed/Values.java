package org.parley.seed;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.parley.metamodel.Attribute;
import org.parley.model.Edtf;
import org.parley.model.Matches;
import org.parley.model.UncertainDate;
import org.parley.suggestion.Suggestion;

/** Turns what is written into values of attributes. Answers null after a problem. */
final class Values {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return constants;
        }
    };

    private final Problems problems;
    /** How values are read, by type; those of other types are constants. */
    private final Map<Class<?>, BiFunction<Tree, Attribute, Object>> readers;

    Values(Problems problems) {
        this.problems = problems;
        this.readers = Map.of(String.class, this::text, UncertainDate.class, this::date, Integer.class,
                this::wholeNumber, Boolean.class, this::truth);
    }

    /** The value of an attribute that is not a structure. */
    Object read(Tree tree, Attribute attribute) {
        if (!attribute.isList()) {
            return readOne(tree, attribute);
        }
        if (!(tree instanceof Tree.Items list)) {
            return mismatch(tree, "a list");
        }
        return list.items().stream().map(item -> readOne(item, attribute)).filter(value -> value != null).toList();
    }

    /** A text that is not blank. */
    String text(Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            return mismatch(tree, "a text");
        }
        if (scalar.type() != Tree.Type.TEXT) {
            boolean quotable = scalar.type() != Tree.Type.NOTHING;
            return mismatch(tree, quotable ? "a text in quotes" : "a text");
        }
        if (scalar.text().isEmpty()) {
            return problem(tree, "is empty");
        }
        if (!SourceText.isPrintable(scalar.text())) {
            return problem(tree, "has a character that is not text");
        }
        return scalar.text();
    }

    /** The id that is given to a record of that form. */
    String id(Tree tree, Form form) {
        String id = text(tree);
        if (id != null && !Identity.isId(id, form)) {
            return problem(tree, "\"" + id + "\" is not an id: lower-case letters a to z and digits, in words joined by "
                    + (form.isNested() ? "single or double" : "single") + " hyphens, at most " + Identity.longest(form)
                    + " characters");
        }
        return id;
    }

    /** One of the names. */
    String choice(Tree tree, Collection<String> names) {
        String text = text(tree);
        if (text == null || names.contains(text)) {
            return text;
        }
        return problem(tree, "\"" + text + "\" is not one of " + String.join(", ", names) + Suggestion.of(text, names));
    }

    <T> T mismatch(Tree tree, String expected) {
        return problem(tree, "expected " + expected + ", got " + tree.noun());
    }

    private Object readOne(Tree tree, Attribute attribute) {
        return readers.getOrDefault(attribute.type(), this::constant).apply(tree, attribute);
    }

    private String text(Tree tree, Attribute attribute) {
        String text = text(tree);
        if (text == null) {
            return null;
        }
        if (text.length() > attribute.maxLength() && text.codePointCount(0, text.length()) > attribute.maxLength()) {
            return problem(tree, "has " + text.codePointCount(0, text.length()) + " characters, at most "
                    + attribute.maxLength() + " are allowed");
        }
        Optional<Matches> missed = attribute.form().filter(form -> !text.matches(form.value()));
        return missed.isEmpty() ? text : problem(tree, "\"" + text + "\" is not " + missed.get().meaning());
    }

    /** A year alone looks like a number. */
    private UncertainDate date(Tree tree, Attribute attribute) {
        boolean year = tree instanceof Tree.Scalar scalar && scalar.type() == Tree.Type.NUMBER;
        String text = year ? ((Tree.Scalar) tree).text() : text(tree);
        if (text == null) {
            return null;
        }
        try {
            return Edtf.parse(text);
        } catch (DateTimeException e) {
            return problem(tree, e.getMessage());
        }
    }

    private Integer wholeNumber(Tree tree, Attribute attribute) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.type() != Tree.Type.NUMBER) {
            return mismatch(tree, "a whole number");
        }
        if (!WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            return problem(tree, "expected a whole number, got " + scalar.text());
        }
        int number = Integer.parseInt(scalar.text());
        return number < 0 ? problem(tree, "is " + number + ", less than 0") : Integer.valueOf(number);
    }

    private Boolean truth(Tree tree, Attribute attribute) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.type() != Tree.Type.BOOLEAN) {
            return mismatch(tree, "true or false");
        }
        return Boolean.valueOf(scalar.text());
    }

    private Object constant(Tree tree, Attribute attribute) {
        Map<String, Object> constants = CONSTANTS.get(attribute.type());
        String name = choice(tree, constants.keySet());
        return name == null ? null : constants.get(name);
    }

    private <T> T problem(Tree tree, String message) {
        problems.add(tree.at(), message);
        return null;
    }
}
