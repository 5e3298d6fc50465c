package org.parley.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries of one sort that are made to keep a server busy. */
record Hostile(String name, List<String> queries) {

    static List<Hostile> all() {
        return List.of(
                new Hostile("floods of aliases", different("{ x%d: __typename " + times(400,
                        "a%d: meetings { totalCount } ") + "}")),
                new Hostile("floods of tokens", different("{ x%d: __typename " + times(4000, "a ") + "}")),
                new Hostile("deep queries", different("{ x%d: __typename places { nodes { " + times(60, "parent { ")
                        + "id "
                        + times(60, "} ") + "} } }")),
                new Hostile("fragments that multiply", different("{ x%d: __typename ...F0 }" + times(40,
                        " fragment F%d on Query { ...F%e ...F%e }") + " fragment F40 on Query { __typename }")),
                new Hostile("dear queries that are refused", different("{ x%d: __typename " + walk(100) + " }")),
                new Hostile("texts that are no queries", different("{ x%d: " + times(400, "a(b: ") + "}")),
                new Hostile("the dearest queries that are allowed", different("{ x%d: __typename " + walk(45) + " }")));
    }

    private static String walk(int page) {
        String size = "(first: " + page + ") { nodes { ";
        return "actors" + size + "name statements" + size + "gist speaker { statements" + size + "gist } } } } } } }";
    }

    /** No two the same, so that nothing remembered helps to answer them. */
    private static List<String> different(String query) {
        return IntStream.range(0, 5000).mapToObj(i -> query.replaceFirst("x%d", "x" + i)).toList();
    }

    private static String times(int times, String text) {
        return IntStream.range(0, times).mapToObj(i -> text.replace("%d", String.valueOf(i)).replace("%e",
                String.valueOf(i + 1)))
                .collect(Collectors.joining());
    }
}
