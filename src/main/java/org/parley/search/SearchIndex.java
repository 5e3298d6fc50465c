package org.parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parley.limit.Deadline;
import org.parley.view.View;

/**
 * Finds records by words in their names and texts. Every word must be found in a record; the last can be the beginning of a
 * longer one, and a word without a match can have one or two typos.
 */
public final class SearchIndex {

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.7;
    private static final double ONE_TYPO = 0.4;
    private static final double TWO_TYPOS = 0.25;
    /** Shorter words have no typos, since with one they would be any other. */
    private static final int SHORTEST_WITH_A_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private final View view;
    private final SearchTexts texts;
    /** By word, the numbers of the texts that it is in. */
    private final NavigableMap<String, int[]> postings = new TreeMap<>();

    /** The index of a view's records. */
    public SearchIndex(View view) {
        this.view = view;
        Map<String, Numbers> growing = new TreeMap<>();
        texts = new SearchTexts(view, (number, tokens) -> tokens
                .forEach(token -> growing.computeIfAbsent(token.folded(), key -> new Numbers()).add(number)));
        growing.forEach((word, numbers) -> postings.put(word, numbers.toArray()));
    }

    /** Numbers that are collected, without repetitions beside each other. */
    private static final class Numbers {

        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count > 0 && numbers[count - 1] == number) {
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, count);
        }
    }

    /** The words of a text, as they are looked for. */
    public static List<String> words(String text) {
        return Tokenizer.of(text).stream().map(Tokenizer.Token::folded).distinct().toList();
    }

    /** How many different words there are. */
    public int size() {
        return postings.size();
    }

    /**
     * The records, out of those that are wanted, in which all of these words are found; the best first. A spelling or a
     * note is found as the record that it is of.
     *
     * @param day only texts that were known by this day are looked in
     * @throws Deadline.PassedException if that takes too long
     */
    public List<SearchHit> find(List<String> words, IntPredicate wanted, int day, Deadline deadline) {
        IntPredicate searched = text -> view.knownFrom(texts.source(text)) <= day && wanted.test(texts.record(text));
        Map<Integer, Candidate> candidates = null;
        for (int index = 0; index < words.size(); index++) {
            deadline.check();
            Map<Integer, Match> matches = matches(words.get(index), index == words.size() - 1, searched);
            Map<Integer, Candidate> found = new LinkedHashMap<>();
            for (Map.Entry<Integer, Match> match : matches.entrySet()) {
                int record = texts.record(match.getKey());
                Candidate candidate = candidates == null ? new Candidate(texts) : candidates.get(record);
                if (candidate != null) {
                    found.computeIfAbsent(record, key -> candidate).add(index, match.getKey(),
                            texts.weight(match.getKey()) * match.getValue().quality, match.getValue().word);
                }
            }
            candidates = found;
        }
        if (candidates == null) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        candidates.forEach((record, candidate) -> hits.add(candidate.hit(view.id(record), words)));
        hits.sort(Comparator.comparingDouble(SearchHit::score).reversed().thenComparing(SearchHit::id));
        return hits;
    }

    /**
     * That a word is found in a text.
     *
     * @param word the word that stands there
     * @param quality how well it fits, and how seldom it is
     */
    private record Match(String word, double quality) {
    }

    private Map<Integer, Match> matches(String word, boolean last, IntPredicate searched) {
        Map<Integer, Match> matches = new LinkedHashMap<>();
        match(matches, word, EXACT, searched);
        if (last) {
            for (String other : postings.tailMap(word, false).keySet()) {
                if (!other.startsWith(word)) {
                    break;
                }
                match(matches, other, BEGINNING, searched);
            }
        }
        if (matches.isEmpty() && word.length() >= SHORTEST_WITH_A_TYPO) {
            matchWithTypos(matches, word, searched);
        }
        return matches;
    }

    private void matchWithTypos(Map<Integer, Match> matches, String word, IntPredicate searched) {
        int most = word.length() >= SHORTEST_WITH_TWO_TYPOS ? 2 : 1;
        LevenshteinDistance distance = new LevenshteinDistance(most);
        for (String other : postings.keySet()) {
            int typos = Math.abs(other.length() - word.length()) > most ? -1 : distance.apply(word, other);
            if (typos > 0) {
                match(matches, other, typos == 1 ? ONE_TYPO : TWO_TYPOS, searched);
            }
        }
    }

    private void match(Map<Integer, Match> matches, String word, double quality, IntPredicate searched) {
        int[] numbers = postings.getOrDefault(word, new int[0]);
        double rarity = Math.log1p((double) texts.size() / Math.max(1, numbers.length));
        for (int number : numbers) {
            if (searched.test(number)) {
                matches.merge(number, new Match(word, quality * rarity),
                        (one, other) -> one.quality >= other.quality ? one : other);
            }
        }
    }
}
