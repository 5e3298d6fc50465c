package org.parley.model;

/**
 * A paragraph in which no fact stands, as a document's keeper marks it: {@code 3: the headline once more}.
 *
 * @param number its number, counted from 1
 * @param reason why it holds no facts
 */
public record ParagraphWithoutFacts(int number, String reason) {

    /** The form of a mark, for {@link Matches}. */
    static final String PATTERN = "[1-9][0-9]{0,8}: \\S.*";

    /** What such a text is called. */
    static final String MEANING = "a paragraph and why no fact stands in it, such as \"3: the headline once more\"";

    private static final String AFTER_NUMBER = ": ";

    /** Reads a mark, which has its form. */
    public static ParagraphWithoutFacts of(String mark) {
        int end = mark.indexOf(AFTER_NUMBER);
        return new ParagraphWithoutFacts(Integer.parseInt(mark.substring(0, end)),
                mark.substring(end + AFTER_NUMBER.length()));
    }
}
