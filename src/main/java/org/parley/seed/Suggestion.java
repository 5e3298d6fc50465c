package org.parley.seed;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant who wrote something else. */
final class Suggestion {

    private static final int FEWEST_LETTERS_PER_SLIP = 4;
    private static final int MOST_SLIPS = 3;

    private Suggestion() {
    }

    /** A question to add to a message, or nothing if no word is near. */
    static String of(String written, Stream<String> words) {
        int slips = Math.min(MOST_SLIPS, 1 + written.length() / FEWEST_LETTERS_PER_SLIP);
        LevenshteinDistance distance = new LevenshteinDistance(slips);
        String folded = fold(written);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : (Iterable<String>) words::iterator) {
            if (Math.abs(word.length() - written.length()) > slips) {
                continue;
            }
            int away = distance.apply(folded, fold(word));
            if (away >= 0 && (away < least || away == least && word.compareTo(nearest) < 0)) {
                nearest = word;
                least = away;
            }
        }
        return nearest == null ? "" : " (did you mean \"" + nearest + "\"?)";
    }

    static String of(String written, Collection<String> words) {
        return of(written, words.stream());
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
