package org.parley.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ids of records: those given, and those made for nested records that have none. */
final class Identity {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What is made for nested records also has double hyphens, and can be given to them too. */
    static final Pattern NESTED_SLUG = Pattern.compile(SLUG.pattern().replace("(-", "(--?"));

    /** Leaves room, in the column of ids, for a citation in a nested record: those of two records and of a document. */
    static final int LONGEST = 100;
    /** The ids of two records and what is between and after them. */
    private static final int LONGEST_NESTED = 2 * LONGEST + 8;
    /** What the column has room for. */
    private static final int LONGEST_OF_ALL = 640;

    private Identity() {
    }

    /** Whether a text can be given as the id of a record of that form. */
    static boolean isId(String text, Form form) {
        return text.length() <= longest(form) && pattern(form).matcher(text).matches();
    }

    /** What an id that is given to a record of that form looks like. */
    static Pattern pattern(Form form) {
        return form.isNested() ? NESTED_SLUG : SLUG;
    }

    /** How many characters an id that is given to a record of that form has at most. */
    static int longest(Form form) {
        if (!form.isNested()) {
            return LONGEST;
        }
        return form.isNesting() ? LONGEST_NESTED : LONGEST_OF_ALL;
    }

    /**
     * An id for a nested record, made of its owner's and of what tells it from the others in the list: the records and
     * then the numbers that it must have, else the choices, else its position.
     */
    static String derive(String owner, Form form, Tree.Fields fields, int index) {
        List<String> label = written(form.identifying(), fields);
        if (label.isEmpty()) {
            label = written(form.choices(), fields);
        }
        return owner + "--" + (label.isEmpty() ? String.valueOf(index + 1) : String.join("-", label));
    }

    /** What is written for these keys, in the form that it has in an id. */
    private static List<String> written(List<Key> keys, Tree.Fields fields) {
        List<String> written = new ArrayList<>();
        for (Key key : keys) {
            if (fields.get(key.name()) instanceof Tree.Scalar scalar) {
                written.add(scalar.text().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return written;
    }
}
