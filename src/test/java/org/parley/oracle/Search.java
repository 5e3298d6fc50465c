package org.parley.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.parley.model.Node;

/**
 * Finds records by words, all of which must be found in a record. The last can be the beginning of a longer one. A word that
 * is found nowhere can have a slip, or two if it is long.
 *
 * @param texts all texts of all records
 */
record Search(List<Text> texts) {

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.7;
    private static final double ONE_SLIP = 0.4;
    private static final double TWO_SLIPS = 0.25;
    private static final double NAMESAKE = 3;

    /** A record that was found, with the fields of the type in the schema. */
    public record Hit(Node record, String field, String fragment, double score) {
    }

    /** That a word is found in a text: the word that stands there, and how well it fits. */
    private record Match(String word, double fit) {

        double score(Text text) {
            return text.weight() * fit;
        }
    }

    static Search in(Records records) {
        return new Search(records.all().stream().flatMap(Text::of).toList());
    }

    /** The records out of those that are wanted, the best first, by what was known on a day; null is now. */
    List<Hit> find(List<String> words, Predicate<Node> wanted, LocalDate day) {
        Predicate<Text> searched = text -> Records.isKnown(text.source(), day) && wanted.test(text.record());
        List<Map<Text, Match>> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            matches.add(matches(words.get(i), i == words.size() - 1, searched));
        }
        return matches.stream().limit(1).flatMap(first -> first.keySet().stream().map(Text::record).distinct())
                .filter(record -> matches.stream()
                        .allMatch(of -> of.keySet().stream().anyMatch(text -> text.record() == record)))
                .map(record -> hit(record, words, matches))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.record().id())).toList();
    }

    /** Where a word is found, in the order in which its forms are looked for, each in the order of the texts. */
    private Map<Text, Match> matches(String word, boolean last, Predicate<Text> searched) {
        Map<Text, Match> matches = new LinkedHashMap<>();
        match(word, EXACT, searched, matches);
        if (last) {
            others(word).filter(other -> other.startsWith(word)).forEach(other -> match(other, BEGINNING, searched, matches));
        }
        if (matches.isEmpty() && word.length() >= 4) {
            others(word).forEach(other -> {
                int slips = Words.distance(word, other);
                if (slips == 1) {
                    match(other, ONE_SLIP, searched, matches);
                } else if (slips == 2 && word.length() >= 8) {
                    match(other, TWO_SLIPS, searched, matches);
                }
            });
        }
        return matches;
    }

    /** All words but this one, in alphabetical order. */
    private Stream<String> others(String word) {
        TreeSet<String> words = new TreeSet<>();
        texts.forEach(text -> text.words().forEach(each -> words.add(each.plain())));
        return words.stream().filter(other -> !other.equals(word));
    }

    /** A word counts for more, the fewer texts have it; in one text the form counts that fits best. */
    private void match(String word, double quality, Predicate<Text> searched, Map<Text, Match> matches) {
        List<Text> places = texts.stream().filter(text -> text.has(word)).toList();
        double rarity = Math.log1p((double) texts.size() / Math.max(1, places.size()));
        places.stream().filter(searched)
                .forEach(text -> matches.merge(text, new Match(word, quality * rarity),
                        (one, other) -> one.fit >= other.fit ? one : other));
    }

    /** For each word the text counts in which it fits best; the field is the one in which the words together fit best. */
    private Hit hit(Node record, List<String> words, List<Map<Text, Match>> matches) {
        List<Double> best = new ArrayList<>();
        Map<Text, Double> scores = new LinkedHashMap<>();
        Map<Text, String> firstWords = new LinkedHashMap<>();
        for (Map<Text, Match> ofWord : matches) {
            double most = 0;
            for (Map.Entry<Text, Match> match : ofWord.entrySet()) {
                Text text = match.getKey();
                if (text.record() == record) {
                    scores.merge(text, match.getValue().score(text), Double::sum);
                    firstWords.putIfAbsent(text, match.getValue().word);
                    most = Math.max(most, match.getValue().score(text));
                }
            }
            best.add(most);
        }
        double sum = best.stream().mapToDouble(Double::doubleValue).sum();
        boolean namesake = scores.keySet().stream().anyMatch(text -> text.is(words));
        Text field = scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new Hit(record, field.field(), field.fragment(firstWords.get(field)), namesake ? sum * NAMESAKE : sum);
    }
}
