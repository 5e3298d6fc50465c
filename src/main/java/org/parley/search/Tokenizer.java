package org.parley.search;

import java.util.ArrayList;
import java.util.List;

import org.parley.text.Folding;

/**
 * Takes texts apart into words, {@linkplain Folding folded}: {@code Erdoğan} is {@code erdogan}. An apostrophe ends a word,
 * so that {@code Trump's} is found by {@code Trump}.
 */
final class Tokenizer {

    /** A word and where it stands. */
    record Token(String folded, int start, int end) {
    }

    private Tokenizer() {
    }

    /** The words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < text.length();) {
            int character = text.codePointAt(index);
            int next = index + Character.charCount(character);
            if (!isInWord(character)) {
                add(text, start, index, tokens);
                start = next;
            }
            index = next;
        }
        add(text, start, text.length(), tokens);
        return tokens;
    }

    private static void add(String text, int start, int end, List<Token> tokens) {
        String folded = Folding.fold(text.substring(start, end));
        if (!folded.isEmpty()) {
            tokens.add(new Token(folded, start, end));
        }
    }

    private static boolean isInWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.FORMAT -> true;
            default -> Character.isLetter(character) && !Folding.isApostrophe(character);
        };
    }
}
