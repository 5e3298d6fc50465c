package org.parley.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/**
 * Where a fact stands within its date, if documents tell what it came after or what came after it.
 *
 * @param second the second of the day, that of the earliest that came after it if it has none itself
 * @param step how many came before it, one after the other, in the same second
 */
record Told(int second, int step) {

    /** Of all records that there have been, since an order of records knows nothing but the records. */
    private static final Map<Node, Told> ALL = Collections.synchronizedMap(new IdentityHashMap<>());

    /** That of a record, or null. */
    static Told of(Node record) {
        return ALL.get(record);
    }

    /** Works it out for these. */
    static void learn(List<Node> records) {
        Map<Fact, List<Fact>> before = new IdentityHashMap<>();
        Map<Fact, List<Fact>> after = new IdentityHashMap<>();
        for (Node record : records) {
            if (record instanceof Fact later) {
                later.follows.stream().filter(earlier -> isOfOneTime(date(earlier), date(later))).forEach(earlier -> {
                    before.computeIfAbsent(later, key -> new ArrayList<>()).add(earlier);
                    after.computeIfAbsent(earlier, key -> new ArrayList<>()).add(later);
                });
            }
        }
        List<Fact> facts = new ArrayList<>(before.keySet());
        facts.addAll(after.keySet());
        facts.forEach(fact -> ALL.put(fact, new Told(second(fact, after), step(fact, before, after))));
    }

    private static int second(Fact fact, Map<Fact, List<Fact>> after) {
        int own = date(fact).second == null ? Integer.MAX_VALUE : date(fact).second;
        return after.getOrDefault(fact, List.of()).stream().mapToInt(later -> second(later, after)).reduce(own, Math::min);
    }

    private static int step(Fact fact, Map<Fact, List<Fact>> before, Map<Fact, List<Fact>> after) {
        return before.getOrDefault(fact, List.of()).stream().filter(earlier -> second(earlier, after) == second(fact, after))
                .mapToInt(earlier -> step(earlier, before, after) + 1).max().orElse(0);
    }

    private static boolean isOfOneTime(UncertainDate one, UncertainDate other) {
        return one != null && other != null && Objects.equals(one.earliest, other.earliest)
                && Objects.equals(one.latest, other.latest) && (one.second == null || other.second == null);
    }

    private static UncertainDate date(Fact fact) {
        return (UncertainDate) Records.kind(fact).date().map(attribute -> attribute.get(fact)).orElse(null);
    }

    @Override
    public String toString() {
        return second + " " + step;
    }
}
