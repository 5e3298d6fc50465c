package org.parley.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.parley.metamodel.Attribute;
import org.parley.model.IsoDuration;
import org.parley.model.Matches;

/** The types of <a href="https://specs.frictionlessdata.io/table-schema/#types-and-formats">Table Schema</a>. */
enum FieldType {

    /** Any text. */
    STRING(".*"),

    /** A whole number. */
    INTEGER("-?[0-9]+"),

    /** True or false. */
    BOOLEAN("true|false"),

    /** A day of the years 1 to 9999, which are all that readers of this type know. */
    DATE("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}"),

    /** A duration of XML Schema, which has neither weeks nor signs of its parts. */
    DURATION("P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?");

    private final Pattern form;

    FieldType(String form) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    /** The type for the values of an attribute, of several together in a cell too. */
    static FieldType of(Attribute attribute) {
        if (attribute.isList()) {
            return STRING;
        } else if (attribute.type() == Integer.class) {
            return INTEGER;
        } else if (attribute.type() == Boolean.class) {
            return BOOLEAN;
        } else if (attribute.type() == LocalDate.class) {
            return DATE;
        }
        return attribute.form().map(Matches::value).filter(IsoDuration.PATTERN::equals).isPresent() ? DURATION : STRING;
    }

    /** Whether a record can have values of such a kind that are not of this type. */
    boolean isNarrow() {
        return this == DATE || this == DURATION;
    }

    /** Whether a cell can be read as this type; one without a value can. */
    boolean admits(String cell) {
        return cell.isEmpty() || form.matcher(cell).matches();
    }

    /** What Table Schema calls it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
