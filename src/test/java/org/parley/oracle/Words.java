package org.parley.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts and their words, written alike whatever their case, diacritics and apostrophes, and how far words are from each
 * other.
 */
final class Words {

    private static final String APOSTROPHE = "[`´ʹʻʼʽʾʿˈ՚׳‘’‚‛′‵Ꞌꞌ＇]";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}&&[^" + APOSTROPHE + "]]+");
    private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ı', "i"), Map.entry('ł', "l"),
            Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('ħ', "h"), Map.entry('þ', "th"),
            Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ς', "σ"), Map.entry('ґ', "г"));

    /** A word and where it begins. */
    record Word(String plain, int start) {
    }

    private Words() {
    }

    static List<Word> of(String text) {
        return WORD.matcher(text).results().map(match -> new Word(fold(match.group()), match.start()))
                .filter(word -> !word.plain().isEmpty()).toList();
    }

    /** A text as it is looked for. */
    static String fold(String text) {
        String bare = Normalizer.normalize(text.replaceAll(APOSTROPHE, "'"), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cf}]", "").replaceAll("[״“”„‟]", "\"");
        StringBuilder plain = new StringBuilder();
        bare.chars().forEach(letter -> plain.append(PLAIN.getOrDefault((char) letter, String.valueOf((char) letter))));
        return plain.toString();
    }

    /** How many letters have to be put in, left out or changed to make one word the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
