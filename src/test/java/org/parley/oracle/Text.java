package org.parley.oracle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.model.Node;
import org.parley.model.Note;
import org.parley.model.Spelling;

/**
 * A text of a record in which words are looked for.
 *
 * @param record the record that is found by it
 * @param field the field of that record
 * @param source the record that has it
 * @param text the text
 * @param words its words
 */
record Text(Node record, String field, Node source, String text, List<Words.Word> words) {

    private static final int FRAGMENT = 160;
    private static final int BEFORE_THE_WORD = 40;

    /** The texts of a record; ids and what has a form of its own are none. */
    static Stream<Text> of(Node source) {
        return Records.kind(source).attributes().stream().filter(Text::isText)
                .flatMap(attribute -> values(attribute.get(source)).map(text -> new Text(found(source),
                        field(source, attribute.name()), source, text, Words.of(text))));
    }

    /** Spellings and notes are found as what they are of. */
    private static Node found(Node source) {
        return source instanceof Spelling spelling ? found(spelling.of)
                : source instanceof Note note ? found(note.fact) : source;
    }

    private static String field(Node source, String attribute) {
        return source instanceof Spelling spelling ? field(spelling.of, "spellings")
                : source instanceof Note note ? field(note.fact, "notes") : attribute;
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isId() && attribute.form().isEmpty();
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String.class::cast)
                : Stream.ofNullable((String) value);
    }

    boolean has(String word) {
        return words.stream().anyMatch(candidate -> candidate.plain().equals(word));
    }

    /** Whether it has these words and no others. */
    boolean is(List<String> others) {
        return words.stream().map(Words.Word::plain).toList().equals(others);
    }

    /** How much a word in it says of what the record is about; less, the longer the text is. */
    double weight() {
        double ofField = switch (field) {
            case "name", "title", "aliases", "spellings" -> 8;
            case "summary", "notes" -> 1;
            default -> 3;
        };
        return ofField / (1 + 0.05 * words.size());
    }

    /** All of it, or the part around the first place of a word, cut between words. */
    String fragment(String word) {
        if (text.length() <= FRAGMENT) {
            return text;
        }
        int place = words.stream().filter(candidate -> candidate.plain().equals(word)).findFirst().orElseThrow().start();
        int start = place <= BEFORE_THE_WORD ? 0 : Math.min(text.indexOf(' ', place - BEFORE_THE_WORD) + 1, place);
        if (start + FRAGMENT >= text.length()) {
            return "…" + text.substring(start);
        }
        int space = text.lastIndexOf(' ', start + FRAGMENT);
        int end = space > start ? space : start + FRAGMENT;
        return (start == 0 ? "" : "…") + text.substring(start, end) + "…";
    }
}
