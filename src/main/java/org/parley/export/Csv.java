package org.parley.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in the form of <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>. */
final class Csv {

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private Csv() {
    }

    /** A row with the end of its line. */
    static String row(Stream<String> values) {
        return values.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        return SPECIAL.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
