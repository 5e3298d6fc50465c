package org.parley.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries of one sort that are made to keep a server busy. */
record Hostile(String name, List<String> queries) {

    static List<Hostile> all() {
        return List.of(
                new Hostile("floods of aliases", different("{ x%n: __typename " + times(400,
                        "a%d: meetings { totalCount } ") + "}")),
                new Hostile("floods of tokens", different("{ x%n: __typename " + times(4000, "a ") + "}")),
                new Hostile("deep queries", different("{ x%n: __typename places { nodes { " + times(60, "parent { ")
                        + "id "
                        + times(60, "} ") + "} } }")),
                new Hostile("fragments that multiply", different("{ x%n: __typename ...F0 }" + times(40,
                        " fragment F%d on Query { ...F%e ...F%e }") + " fragment F40 on Query { __typename }")),
                new Hostile("expensive queries that are refused", different("{ x%n: __typename " + walk(100) + " }")),
                new Hostile("texts that are no queries", different("{ x%n: " + times(400, "a(b: ") + "}")),
                new Hostile("the most expensive queries that are allowed", different("{ x%n: __typename " + walk(45) + " }")),
                new Hostile("introspection under many names", different("{ x%n: __typename " + times(6, "a%d: __schema { "
                        + "types { name description fields { name description args { name type { name } } } } } ")
                        + "}")),
                new Hostile("nested filters", different("{ x%n: __typename statements(where: " + nested("word%n", 7)
                        + ") { totalCount } }")),
                new Hostile("many words at once", different("{ x%n: __typename statements(where: {or: [" + times(40,
                        "{text: \"w%d word%n\"} ") + "]}) { totalCount } }")),
                new Hostile("words that nobody asked for before", different("{ x%n: __typename statements(where: {text: "
                        + "\"word%n\"}, first: 5) { totalCount nodes { gist } } }")));
    }

    /** A filter that asks whether there is a word, or is not, in every way that so many levels allow. */
    private static String nested(String word, int levels) {
        return levels == 0 ? "{text: \"" + word + "\"}"
                : "{" + (levels % 2 == 0 ? "and" : "or") + ": [" + nested(word + levels, levels - 1) + ", {not: {text: \""
                        + word + "\"}}]}";
    }

    private static String walk(int page) {
        String size = "(first: " + page + ") { nodes { ";
        return "actors" + size + "name statements" + size + "gist speaker { statements" + size + "gist } } } } } } }";
    }

    /** No two the same, so that nothing remembered helps to answer them. */
    private static List<String> different(String query) {
        return IntStream.range(0, 5000).mapToObj(i -> query.replace("%n", String.valueOf(i))).toList();
    }

    private static String times(int times, String text) {
        return IntStream.range(0, times).mapToObj(i -> text.replace("%d", String.valueOf(i)).replace("%e",
                String.valueOf(i + 1)))
                .collect(Collectors.joining());
    }
}
