package org.parley.bibliography;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries of BibTeX. They are of the type {@code misc}, the only one that every style has and that may lack anything. Texts
 * are UTF-8; a character that means something to TeX is written as the command that prints it, without a brace of its own, since BibTeX
 * counts those wherever they stand.
 */
final class BibTeX {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");

    private final StringBuilder out = new StringBuilder();

    private BibTeX() {
    }

    static String of(BibliographicEntry entry) {
        BibTeX writer = new BibTeX();
        writer.write(entry);
        return writer.out.toString();
    }

    private void write(BibliographicEntry entry) {
        out.append("@misc{").append(entry.key());
        List<PersonalName> names = PersonalName.of(entry.author());
        field("author", names.isEmpty() ? null : names.stream().map(BibTeX::name).collect(Collectors.joining(" and ")));
        // in braces of their own, since styles put titles into lower case
        field("title", "{" + escaped(entry.title()) + "}");
        field("publisher", escaped(entry.publisher()));
        List<List<Integer>> published = DateParts.of(entry.publishedOn());
        if (published.size() == 1) {
            date(published.get(0));
        }
        field("version", escaped(entry.version()));
        field("language", entry.language());
        field("url", entry.url());
        List<List<Integer>> retrieved = DateParts.of(entry.retrievedOn());
        field("urldate", retrieved.size() == 1 ? iso(retrieved.get(0)) : null);
        field("note", entry.archivedUrl() == null ? null : "Archived at " + escaped(entry.archivedUrl()));
        out.append("\n}\n");
    }

    private void date(List<Integer> parts) {
        field("year", String.valueOf(parts.get(0)));
        if (parts.size() > 1) {
            out.append(",\n  month = ").append(MONTHS.get(parts.get(1) - 1)); // a macro of every style, in its language
        }
        if (parts.size() > 2) {
            field("day", String.valueOf(parts.get(2)));
        }
    }

    private void field(String name, String value) {
        if (value != null) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String name(PersonalName name) {
        return name.isDivided() ? part(name.family()) + ", " + part(name.given()) : "{" + escaped(name.family()) + "}";
    }

    /** In braces if it has a word in it by which BibTeX tells names apart. */
    private static String part(String name) {
        return name.matches("(?is).*\\band\\b.*") ? "{" + escaped(name) + "}" : escaped(name);
    }

    private static String iso(List<Integer> parts) {
        return parts.stream().map("%02d"::formatted).collect(Collectors.joining("-"));
    }

    private static String escaped(String text) {
        return text == null ? null : text.codePoints().mapToObj(BibTeX::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '#', '$', '%', '&', '_' -> "\\" + (char) character;
            default -> Character.toString(character);
        };
    }
}
