package org.parley.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Actor;
import org.parley.model.Citation;
import org.parley.model.Node;
import org.parley.model.Place;
import org.parley.model.Topic;
import org.parley.timeline.TimelineEvent;

/**
 * Answers the fields at which walks begin. A day that is null is now.
 *
 * @param records all records
 * @param search the texts of the records
 * @param events the timeline of the records
 * @param hops all steps between the records
 */
record RootFetcher(Records records, Search search, List<Event> events, List<Hop> hops) {

    private static final int MOST_IDS = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_PATH = 10;

    static RootFetcher over(Records records) {
        return new RootFetcher(records, Search.in(records), Event.all(records), Hop.all(records));
    }

    Object get(String field, Map<String, Object> arguments, LocalDate day) {
        return switch (field) {
            case "node" -> records.find((String) arguments.get("id"), day).orElse(null);
            case "nodes" -> nodes(arguments, day);
            case "search" -> search(arguments, day);
            case "timeline" -> timeline(arguments, day);
            case "path" -> path(arguments, day);
            default -> kind(field, arguments, day);
        };
    }

    private Object kind(String field, Map<String, Object> arguments, LocalDate day) {
        for (Kind kind : Metamodel.get().kinds()) {
            if (kind.plural().equals(field)) {
                return Request.of(kind, arguments).page(records.known(kind, day), records, day);
            } else if (kind.singular().equals(field)) {
                return records.find((String) arguments.get("id"), day).filter(kind.type()::isInstance).orElse(null);
            }
        }
        throw new IllegalArgumentException(field + " is not answered here");
    }

    private List<Node> nodes(Map<String, Object> arguments, LocalDate day) {
        List<String> ids = list(arguments, "ids");
        if (ids.size() > MOST_IDS) {
            throw new Refusal(Refusal.TOO_MANY_IDS);
        }
        return Arrays.asList(ids.stream().map(id -> records.find(id, day).orElse(null)).toArray(Node[]::new));
    }

    private Page search(Map<String, Object> arguments, LocalDate day) {
        String text = (String) arguments.get("text");
        List<String> words = Words.of(text).stream().map(Words.Word::plain).distinct().toList();
        if (text.length() > LONGEST_TEXT || words.size() > MOST_WORDS) {
            throw new Refusal(Refusal.BAD_ARGUMENT);
        }
        List<Search.Hit> hits = search.find(words, isOneOf(list(arguments, "kinds"), day), day);
        return Page.of(hits, new NameCursors<>(hits, hit -> hit.record().id()), Window.of(arguments));
    }

    private static Predicate<Node> isOneOf(Collection<Kind> kinds, LocalDate day) {
        return record -> Records.isKnown(record, day) && (kinds == null || kinds.contains(Records.kind(record)));
    }

    private Page timeline(Map<String, Object> arguments, LocalDate day) {
        LocalDate from = (LocalDate) arguments.get("from");
        LocalDate until = (LocalDate) arguments.get("until");
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refusal(Refusal.BAD_ARGUMENT);
        }
        Predicate<Node> wanted = isOneOf(list(arguments, "kinds"), day);
        for (Kind kind : Stream.of(Actor.class, Place.class, Topic.class).map(Metamodel.get()::kind).toList()) {
            List<String> ids = list(arguments, kind.singular());
            if (ids != null) {
                wanted = wanted.and(near(kind, ids, day)::contains);
            }
        }
        Predicate<Node> fits = wanted;
        List<Event> found = events.stream().filter(event -> event.canBe(from, until) && fits.test(event.record())
                && (event.event() != TimelineEvent.ENDED || new Period(event.record(), records, day).until() != null)).toList();
        return Page.of(found, new NameCursors<>(found, Event::name), Window.of(arguments));
    }

    private List<Node> near(Kind kind, List<String> ids, LocalDate day) {
        return ids.stream().flatMap(id -> records.find(id, day).stream()).filter(kind.type()::isInstance)
                .flatMap(record -> Near.of(record, hops, other -> Records.isKnown(other, day)).stream()).distinct().toList();
    }

    private Page path(Map<String, Object> arguments, LocalDate day) {
        int longest = (Integer) arguments.get("maxLength");
        Node from = records.find((String) arguments.get("from"), day).orElse(null);
        Node to = records.find((String) arguments.get("to"), day).orElse(null);
        if (longest < 0 || longest > LONGEST_PATH) {
            throw new Refusal(Refusal.BAD_ARGUMENT);
        }
        List<Relation> via = list(arguments, "via");
        List<Relation> without = list(arguments, "without");
        List<Hop> allowed = hops.stream()
                .filter(hop -> Records.isKnown(hop.from(), day) && Records.isKnown(hop.to(), day))
                .filter(hop -> via == null || via.contains(hop.relation()))
                .filter(hop -> without == null ? via != null || !isCitation(hop) : !without.contains(hop.relation()))
                .toList();
        List<Path> paths = from == null || to == null ? List.of() : Path.all(allowed, from, to, longest);
        return Page.of(paths, new PathCursors(paths), Window.of(arguments));
    }

    private static boolean isCitation(Hop hop) {
        return hop.relation().source() == Metamodel.get().kind(Citation.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> arguments, String name) {
        return (List<T>) arguments.get(name);
    }
}
