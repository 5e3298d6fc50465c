package org.parley.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

/**
 * A text in which words are looked for.
 *
 * @param record the record that has it
 * @param field the attribute
 * @param text the text
 * @param words its words
 * @param weight how much a word in it says of what the record is about; less, the longer the text is
 */
record SearchText(Node record, String field, String text, List<Words.Word> words, double weight) {

    private static final double OF_A_NAME = 8;
    private static final double OF_A_SUMMARY = 1;
    private static final double OF_ANOTHER = 3;
    private static final double LESS_PER_WORD = 0.05;

    /** The texts of a record: its names in all spellings, and what is said of it in words. */
    static Stream<SearchText> of(Node record) {
        return Metamodel.get().kind(record.getClass()).attributes().stream().filter(SearchText::isText)
                .flatMap(attribute -> values(attribute.get(record)).map(text -> of(record, attribute.name(), text)));
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isId() && !attribute.isPeriod() && attribute.form().isEmpty();
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String.class::cast)
                : Stream.ofNullable((String) value);
    }

    private static SearchText of(Node record, String field, String text) {
        List<Words.Word> words = Words.of(text);
        double weight = switch (field) {
            case "name", "title", "aliases" -> OF_A_NAME;
            case "summary" -> OF_A_SUMMARY;
            default -> OF_ANOTHER;
        };
        return new SearchText(record, field, text, words, weight / (1 + LESS_PER_WORD * words.size()));
    }

    /** Whether it has just these words. */
    boolean is(List<String> others) {
        return words.stream().map(Words.Word::folded).toList().equals(others);
    }
}
