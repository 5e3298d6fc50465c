package org.parley.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parley.model.Node;

/**
 * Finds records by words in their names and texts. Every word must be found in a record; the last can be the beginning of a
 * longer one, and a word that is found nowhere can have a slip or two.
 */
public final class SearchIndex {

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.7;
    private static final double ONE_SLIP = 0.4;
    private static final double TWO_SLIPS = 0.25;
    /** Shorter words have no slips, since with one they would be any other. */
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    /** Of what is named just as the words are. */
    private static final double NAMESAKE = 3;

    private static final Comparator<SearchHit> ORDER = Comparator.comparingDouble(SearchHit::score).reversed()
            .thenComparing(hit -> hit.record().id());

    private final List<SearchText> texts;
    /** By word, the numbers of the texts that it is in. */
    private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

    /** The index of these records. */
    public SearchIndex(Collection<Node> records) {
        texts = records.stream().flatMap(SearchText::of).toList();
        for (int number = 0; number < texts.size(); number++) {
            for (Words.Word word : texts.get(number).words()) {
                List<Integer> numbers = places.computeIfAbsent(word.folded(), key -> new ArrayList<>(1));
                if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != number) {
                    numbers.add(number);
                }
            }
        }
    }

    /** The words of a text, as they are looked for. */
    public static List<String> words(String text) {
        return Words.of(text).stream().map(Words.Word::folded).distinct().toList();
    }

    /** The records, out of those that are wanted, in which all of these words are found; the best first. */
    public List<SearchHit> find(List<String> words, Predicate<Node> wanted) {
        Map<Node, Candidate> candidates = null;
        for (int index = 0; index < words.size(); index++) {
            Map<Integer, Match> matches = matches(words.get(index), index == words.size() - 1, wanted);
            Map<Node, Candidate> found = new LinkedHashMap<>();
            for (Map.Entry<Integer, Match> match : matches.entrySet()) {
                SearchText place = texts.get(match.getKey());
                Candidate candidate = candidates == null ? new Candidate() : candidates.get(place.record());
                if (candidate != null) {
                    found.computeIfAbsent(place.record(), record -> candidate).add(index, match.getKey(),
                            place.weight() * match.getValue().quality, match.getValue().word);
                }
            }
            candidates = found;
        }
        return candidates == null ? List.of()
                : candidates.values().stream().map(candidate -> candidate.hit(words)).sorted(ORDER).toList();
    }

    /**
     * That a word is found in a text.
     *
     * @param word the word that stands there
     * @param quality how well it fits, and how seldom it is
     */
    private record Match(String word, double quality) {
    }

    private Map<Integer, Match> matches(String word, boolean last, Predicate<Node> wanted) {
        Map<Integer, Match> matches = new LinkedHashMap<>();
        match(matches, word, EXACT, wanted);
        if (last) {
            places.tailMap(word, false).keySet().stream().takeWhile(other -> other.startsWith(word))
                    .forEach(other -> match(matches, other, BEGINNING, wanted));
        }
        if (matches.isEmpty() && word.length() >= SHORTEST_WITH_A_SLIP) {
            int most = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
            LevenshteinDistance distance = new LevenshteinDistance(most);
            for (String other : places.keySet()) {
                int slips = Math.abs(other.length() - word.length()) > most ? -1 : distance.apply(word, other);
                if (slips > 0) {
                    match(matches, other, slips == 1 ? ONE_SLIP : TWO_SLIPS, wanted);
                }
            }
        }
        return matches;
    }

    private void match(Map<Integer, Match> matches, String word, double quality, Predicate<Node> wanted) {
        List<Integer> numbers = places.getOrDefault(word, List.of());
        double rarity = Math.log1p((double) texts.size() / Math.max(1, numbers.size()));
        for (Integer number : numbers) {
            if (wanted.test(texts.get(number).record())) {
                matches.merge(number, new Match(word, quality * rarity),
                        (one, other) -> one.quality >= other.quality ? one : other);
            }
        }
    }

    /** A record in which the words so far are found. */
    private final class Candidate {

        private final Map<Integer, Double> scores = new LinkedHashMap<>();
        private final Map<Integer, String> firstWords = new LinkedHashMap<>();
        private final List<Double> best = new ArrayList<>();

        /** One of the words, counted from 0, stands in one of the texts. */
        void add(int index, Integer number, double score, String word) {
            scores.merge(number, score, Double::sum);
            firstWords.putIfAbsent(number, word);
            if (best.size() == index) {
                best.add(score);
            } else {
                best.set(index, Math.max(best.get(index), score));
            }
        }

        SearchHit hit(List<String> words) {
            double sum = best.stream().mapToDouble(Double::doubleValue).sum();
            boolean namesake = scores.keySet().stream().anyMatch(number -> texts.get(number).is(words));
            Integer number = scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            SearchText text = texts.get(number);
            int place = text.words().stream().filter(word -> word.folded().equals(firstWords.get(number)))
                    .mapToInt(Words.Word::start).findFirst().orElse(0);
            return new SearchHit(text.record(), text.field(), Fragment.of(text.text(), place),
                    namesake ? sum * NAMESAKE : sum);
        }
    }
}
