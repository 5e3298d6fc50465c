package org.parley.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record in which the words so far are found. */
final class Candidate {

    /** Of what is named just as the words are. */
    private static final double NAMESAKE = 3;

    private final SearchTexts texts;
    private final Map<Integer, Double> scores = new LinkedHashMap<>();
    private final Map<Integer, String> firstWords = new LinkedHashMap<>();
    private final List<Double> best = new ArrayList<>();

    Candidate(SearchTexts texts) {
        this.texts = texts;
    }

    /** One of the words, counted from 0, stands in one of the texts. */
    void add(int index, int text, double score, String word) {
        scores.merge(text, score, Double::sum);
        firstWords.putIfAbsent(text, word);
        if (best.size() == index) {
            best.add(score);
        } else {
            best.set(index, Math.max(best.get(index), score));
        }
    }

    /** What is told of the record, whose id is given. */
    SearchHit hit(String id, List<String> words) {
        double sum = best.stream().mapToDouble(Double::doubleValue).sum();
        boolean namesake = scores.keySet().stream().anyMatch(text -> has(text, words));
        int number = scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        int place = Tokenizer.of(texts.text(number)).stream()
                .filter(token -> token.folded().equals(firstWords.get(number)))
                .mapToInt(Tokenizer.Token::start).findFirst().orElse(0);
        return new SearchHit(texts.record(number), id, texts.field(number), Fragment.of(texts.text(number), place),
                namesake ? sum * NAMESAKE : sum);
    }

    /** Whether a text has just these words. */
    private boolean has(int text, List<String> words) {
        return Tokenizer.of(texts.text(text)).stream().map(Tokenizer.Token::folded).toList().equals(words);
    }
}
