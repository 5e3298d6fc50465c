package org.parley.suggestion;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant who wrote something else. */
public final class Suggestion {

    private static final int FEWEST_LETTERS_PER_SLIP = 4;
    private static final int MOST_SLIPS = 3;

    private Suggestion() {
    }

    /** A question to add to a message, or nothing if no word is near. */
    public static String of(String written, Stream<String> words) {
        return nearest(written, words).map(Suggestion::question).orElse("");
    }

    /** A question to add to a message, or nothing if no word is near. */
    public static String of(String written, Collection<String> words) {
        return of(written, words.stream());
    }

    /** The question whether a word was meant, to be added to a message. */
    public static String question(String word) {
        return " (did you mean \"" + word + "\"?)";
    }

    /** The word that is nearest, whatever the case; empty if none is near. */
    public static Optional<String> nearest(String written, Stream<String> words) {
        int slips = Math.min(MOST_SLIPS, Math.min(1 + written.length() / FEWEST_LETTERS_PER_SLIP, written.length() - 1));
        if (slips < 0) {
            return Optional.empty();
        }
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
        return Optional.ofNullable(nearest);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
