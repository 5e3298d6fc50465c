package org.parley.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parley.metamodel.Kind;
import org.parley.search.SearchIndex;
import org.parley.view.View;

/**
 * Finds ids that look like one that there is not: the same but for a few slips, or with the same words inside, unless the id
 * is composed of others. Each id has a signature of its letters, digits and length, by which most of them are left aside
 * without being read.
 */
public final class NearestIds {

    private static final int MOST_FOUND = 3;
    private static final int LONGEST = 100;
    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 4;
    private static final int MOST_LOOKED_AT = 500_000;
    private static final int MOST_COMPARED = 1000;
    private static final char SEPARATOR = '-';
    private static final String COMPOSED = "--";
    private static final int DIGITS = 26;
    private static final long CHARACTERS = (1L << DIGITS + 10) - 1;
    private static final long IS_COMPOSED = 1L << DIGITS + 10;
    private static final int LENGTH = DIGITS + 11;

    private final View view;
    private final long[] signatures;

    /** The ids of the records of a view. */
    public NearestIds(View view) {
        this.view = view;
        this.signatures = new long[view.size()];
        for (int number = 0; number < signatures.length; number++) {
            signatures[number] = signature(view.id(number));
        }
    }

    private static long signature(String text) {
        long signature = (long) text.length() << LENGTH | (text.contains(COMPOSED) ? IS_COMPOSED : 0);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= 'a' && character <= 'z') {
                signature |= 1L << character - 'a';
            } else if (character >= '0' && character <= '9') {
                signature |= 1L << DIGITS + character - '0';
            }
        }
        return signature;
    }

    /** A search with bounds for all that it looks for. */
    public Search search() {
        return new Search();
    }

    private record Found(String id, int distance) {
    }

    /** Looks for several ids, and finds none any more when that has become too much work. */
    public final class Search {

        private static final Comparator<Found> NEAREST = Comparator.comparingInt(Found::distance)
                .thenComparingInt(found -> found.id().length()).thenComparing(Found::id);

        private int lookedAt;
        private int compared;

        private Search() {
        }

        /**
         * The nearest ids, the nearest first, of records of a kind, or of any if that is null, as far as they are known on
         * a day.
         */
        public List<String> find(String id, Kind wanted, int day) {
            List<String> words = id.length() > LONGEST ? List.of() : SearchIndex.words(id);
            String folded = String.join(String.valueOf(SEPARATOR), words);
            int slips = Math.min(MOST_SLIPS, folded.length() / LETTERS_PER_SLIP);
            long signature = signature(folded);
            int first = wanted == null ? 0 : view.first(wanted);
            int end = wanted == null ? view.size() : view.end(wanted);
            List<Found> found = new ArrayList<>();
            for (int number = first; (signature & CHARACTERS) != 0 && number < end && lookedAt < MOST_LOOKED_AT
                    && compared < MOST_COMPARED; number++) {
                lookedAt++;
                if (canBeNear(signature, signatures[number], slips) && view.knownFrom(number) <= day) {
                    compared++;
                    String candidate = view.id(number);
                    int distance = distance(folded, words.size(), candidate, slips);
                    if (distance >= 0) {
                        found.add(new Found(candidate, distance));
                    }
                }
            }
            return found.stream().sorted(NEAREST).limit(MOST_FOUND).map(Found::id).toList();
        }

        /** Whether not too many characters are missing; and if the id can only be meant as a whole, it is as long. */
        private static boolean canBeNear(long text, long id, int slips) {
            return Long.bitCount(text & ~id & CHARACTERS) <= slips
                    && ((id & IS_COMPOSED) == 0 || Math.abs((text >>> LENGTH) - (id >>> LENGTH)) <= slips);
        }

        /** Between a text and an id or the words inside of it, of which as many are taken; -1 if it is more than allowed. */
        private int distance(String text, int words, String id, int slips) {
            LevenshteinDistance levenshtein = new LevenshteinDistance(slips);
            int least = levenshtein.apply(text, id);
            int begin = id.contains(COMPOSED) ? id.length() : 0;
            while (begin < id.length()) {
                int end = endOfWords(id, begin, words);
                int distance = Math.abs(end - begin - text.length()) > slips ? -1
                        : levenshtein.apply(text, id.subSequence(begin, end));
                least = least < 0 || distance >= 0 && distance < least ? distance : least;
                begin = endOfWords(id, begin, 1) + 1;
            }
            return least;
        }

        private static int endOfWords(String id, int begin, int words) {
            int end = begin - 1;
            for (int word = 0; word < words; word++) {
                end = id.indexOf(SEPARATOR, end + 1);
                if (end < 0) {
                    return id.length();
                }
            }
            return end;
        }
    }
}
