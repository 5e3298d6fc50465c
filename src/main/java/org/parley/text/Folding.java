package org.parley.text;

/**
 * Writes texts alike that a reader takes for the same: whatever their case, diacritics, apostrophes, width and normal form,
 * with dotted or dotless i. {@code Erdoğan} is {@code erdogan}, and {@code Лукʼяненко} is {@code лук'яненко}.
 */
public final class Folding {

    private Folding() {
    }

    /** A text as it is looked for. Folding it once more changes nothing. */
    public static String fold(String text) {
        String decomposed = Letters.decompose(text);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int index = 0; index < decomposed.length();) {
            int character = decomposed.codePointAt(index);
            index += Character.charCount(character);
            if (!Letters.isDiacritic(character) && !Letters.isIgnorable(character)) {
                append(Character.toLowerCase(character), folded);
            }
        }
        return folded.toString();
    }

    private static void append(int character, StringBuilder folded) {
        String plain = Letters.plain(character);
        if (plain == null) {
            folded.appendCodePoint(character);
        } else {
            folded.append(plain);
        }
    }

    /** Whether a character is an apostrophe, or one that is alike. */
    public static boolean isApostrophe(int character) {
        return Letters.isApostrophe(character);
    }
}
