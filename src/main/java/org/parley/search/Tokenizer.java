package org.parley.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart into words, written alike whatever their case and diacritics: {@code Erdoğan} is {@code erdogan}. */
final class Tokenizer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters whose diacritics Unicode does not take off. */
    private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("ı", "i"), Map.entry("ł", "l"),
            Map.entry("ø", "o"), Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"), Map.entry("ß", "ss"),
            Map.entry("æ", "ae"), Map.entry("œ", "oe"), Map.entry("ґ", "г"));
    private static final Pattern SPECIAL = Pattern.compile("[" + String.join("", PLAIN.keySet()) + "]");

    /** A word and where it stands. */
    record Token(String folded, int start, int end) {
    }

    private Tokenizer() {
    }

    /** The words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static String fold(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(lower).replaceAll("");
        return SPECIAL.matcher(bare).replaceAll((MatchResult letter) -> PLAIN.get(letter.group()));
    }
}
