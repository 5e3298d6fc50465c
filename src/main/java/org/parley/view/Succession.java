package org.parley.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.UncertainDate;
import org.parley.view.DateOrder.Place;

/**
 * The places in time of facts that come before or after others of the same days. A fact comes after all that it follows,
 * and what comes before a time of day has that time at the latest.
 */
final class Succession {

    /** Facts that follow others of the same days, each with those that it follows. */
    private final Map<Fact, List<Fact>> followed = new LinkedHashMap<>();
    /** The other way round. */
    private final Map<Fact, List<Fact>> followers = new HashMap<>();
    private final Map<Fact, Place> places = new HashMap<>();

    private Succession(Collection<List<Node>> records) {
        for (List<Node> ofKind : records) {
            for (Node record : ofKind) {
                if (record instanceof Fact later && !later.follows.isEmpty()) {
                    later.follows.stream().filter(earlier -> isSameTime(earlier, later)).forEach(earlier -> add(earlier, later));
                }
            }
        }
    }

    /** By the ids of facts, where they stand if their dates alone do not tell; empty of most records. */
    static Map<String, Place> of(Collection<List<Node>> records) {
        Succession succession = new Succession(records);
        Map<String, Place> byId = new HashMap<>();
        List<Fact> inOrder = succession.inOrder();
        for (int index = inOrder.size() - 1; index >= 0; index--) {
            succession.setTime(inOrder.get(index));
        }
        inOrder.forEach(succession::setStep);
        succession.places.forEach((fact, place) -> byId.put(fact.id(), place));
        return byId;
    }

    private void add(Fact earlier, Fact later) {
        followed.computeIfAbsent(earlier, key -> new ArrayList<>());
        followed.computeIfAbsent(later, key -> new ArrayList<>()).add(earlier);
        followers.computeIfAbsent(earlier, key -> new ArrayList<>()).add(later);
    }

    private static UncertainDate date(Fact fact) {
        Kind kind = Metamodel.get().kind(fact.getClass());
        return (UncertainDate) kind.date().map(attribute -> attribute.get(fact)).orElse(null);
    }

    /** Where both have a time of day, that decides. */
    private static boolean isSameTime(Fact one, Fact other) {
        UncertainDate first = date(one);
        UncertainDate second = date(other);
        return first != null && first.isOfSameDays(second) && (first.second == null || second.second == null);
    }

    /** Each after those that it follows; what goes round in a circle, which no record does, is left out. */
    private List<Fact> inOrder() {
        Map<Fact, Integer> open = new HashMap<>();
        Deque<Fact> ready = new ArrayDeque<>();
        followed.forEach((fact, earlier) -> {
            open.put(fact, earlier.size());
            if (earlier.isEmpty()) {
                ready.add(fact);
            }
        });
        List<Fact> inOrder = new ArrayList<>();
        while (!ready.isEmpty()) {
            Fact fact = ready.poll();
            inOrder.add(fact);
            followers.getOrDefault(fact, List.of()).stream().filter(later -> open.merge(later, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        return inOrder;
    }

    private void setTime(Fact fact) {
        Place own = Place.of(date(fact));
        int second = followers.getOrDefault(fact, List.of()).stream().map(places::get).filter(Objects::nonNull)
                .mapToInt(Place::second).min().orElse(DateOrder.NO_SECOND);
        places.put(fact, new Place(own.begin(), own.end(), Math.min(own.second(), second), 0));
    }

    private void setStep(Fact fact) {
        Place place = places.get(fact);
        int step = followed.get(fact).stream().map(places::get).filter(Objects::nonNull)
                .filter(earlier -> earlier.second() == place.second()).mapToInt(earlier -> earlier.step() + 1)
                .max().orElse(0);
        places.put(fact, new Place(place.begin(), place.end(), place.second(), step));
    }
}
