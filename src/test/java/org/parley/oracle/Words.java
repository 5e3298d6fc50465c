package org.parley.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of texts, written alike whatever their case and diacritics, and how far they are from each other. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Map<Character, String> PLAIN = Map.of('ı', "i", 'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th",
            'ß', "ss", 'æ', "ae", 'œ', "oe", 'ґ', "г");

    /** A word and where it begins. */
    record Word(String plain, int start) {
    }

    private Words() {
    }

    static List<Word> of(String text) {
        return WORD.matcher(text).results().map(match -> new Word(plain(match.group()), match.start())).toList();
    }

    private static String plain(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
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
