package org.parley.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in the form of <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, in UTF-8. */
enum Csv {

    /** For programs: every text as it is. */
    DATA(""),

    /**
     * For people who open it in a spreadsheet: a byte order mark, without which Excel takes it for another encoding, and an
     * apostrophe before what would be executed as a formula.
     */
    SPREADSHEET("\uFEFF") {
        @Override
        String safe(String value) {
            return NUMBER.matcher(value).matches() ? value : FORMULA.matcher(value).replaceAll("'");
        }
    };

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** Before a formula, or a character behind which one can hide; in many countries a semicolon ends a cell. */
    private static final Pattern FORMULA = Pattern.compile("^(?=[=+@\\-＝＋＠－\t\r\n])|(?<=[;\t\r\n])(?=[=+@\\-＝＋＠－])");

    private final String start;

    Csv(String start) {
        this.start = start;
    }

    /** How a file begins, before its first row. */
    String start() {
        return start;
    }

    /** A row with the end of its line. */
    String row(Stream<String> values) {
        return values.map(this::safe).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What can stand in a cell for a value. */
    String safe(String value) {
        return value;
    }

    private static String cell(String value) {
        return SPECIAL.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
