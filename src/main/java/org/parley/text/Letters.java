package org.parley.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What folding and collation both know of characters. */
final class Letters {

    /** What Unicode makes of an acute accent that stands alone, and is meant for an apostrophe. */
    private static final String ACUTE_ACCENT = " \u0301";
    private static final String APOSTROPHES = "\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u055A\u05F3"
            + "\u2018\u2019\u201A\u201B\u2032\u2035\uA78B\uA78C";
    private static final String QUOTES = "\u05F4\u201C\u201D\u201E\u201F";

    /** Letters that are others with something added, which Unicode does not take off. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(plain("ı", "i"), plain("ł", "l"), plain("ø", "o"),
            plain("đ", "d"), plain("ð", "d"), plain("ħ", "h"), plain("þ", "th"), plain("ß", "ss"), plain("æ", "ae"),
            plain("œ", "oe"), plain("ς", "σ"), plain("ґ", "г"), plain("ך", "כ"), plain("ם", "מ"), plain("ן", "נ"),
            plain("ף", "פ"), plain("ץ", "צ"));

    /** In all other scripts marks are vowels, without which words are not the same. */
    private static final Set<UnicodeScript> WITH_DIACRITICS = EnumSet.of(UnicodeScript.INHERITED, UnicodeScript.COMMON,
            UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HEBREW, UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC);

    private Letters() {
    }

    private static Map.Entry<Integer, String> plain(String letter, String plain) {
        return Map.entry(letter.codePointAt(0), plain);
    }

    /** A text with every letter followed by its diacritics. */
    static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replace(ACUTE_ACCENT, "'");
    }

    /** Whether a character is one of those that stand for an apostrophe, or that are mistaken for one. */
    static boolean isApostrophe(int character) {
        return character < 0x80 ? character == '\'' || character == '`' : APOSTROPHES.indexOf(character) >= 0;
    }

    /**
     * A lower-case letter without what is added to it, or another character as it is most often written; null if it is
     * just that already.
     */
    static String plain(int character) {
        if (isApostrophe(character)) {
            return "'";
        } else if (character < 0x80) {
            return null;
        }
        return QUOTES.indexOf(character) >= 0 ? "\"" : PLAIN.get(character);
    }

    static boolean isDiacritic(int character) {
        return character >= 0x300 && isMark(character) && WITH_DIACRITICS.contains(UnicodeScript.of(character));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether a character only tells how others are to be shown: joiners, soft hyphens, marks of direction. */
    static boolean isIgnorable(int character) {
        return character >= 0x80 && Character.getType(character) == Character.FORMAT;
    }
}
