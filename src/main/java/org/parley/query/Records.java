package org.parley.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The questions that can be put to the database; each is one SQL statement, however many records it is about. */
@ApplicationScoped
@Unremovable // looked up by the schema
public class Records {

    private final SessionFactory sessions;
    private final Deadline deadline;

    @Inject
    Records(SessionFactory sessions) {
        this(sessions, null);
    }

    private Records(SessionFactory sessions, Deadline deadline) {
        this.sessions = sessions;
        this.deadline = deadline;
    }

    /** The same, with answers until the deadline; later questions throw {@link Deadline.Missed}. */
    public Records until(Deadline end) {
        return new Records(sessions, end);
    }

    /** The records of a kind with these ids; ids that are unknown, or of records of another kind, are left out. */
    public Map<String, Node> byId(Kind kind, Collection<String> ids) {
        return read(session -> {
            Map<String, Node> records = new HashMap<>();
            session.createSelectionQuery("select t from " + kind.name() + " t where t.id in :ids", Object.class)
                    .setParameter("ids", ids).getResultList().forEach(found -> {
                        Node record = record(found);
                        records.put(record.id(), record);
                    });
            return records;
        });
    }

    /** A page of the records of a kind. */
    public Page page(Filter filter, Order order, Window window) {
        Parameters parameters = new Parameters();
        String query = "select t from " + filter.kind().name() + " t"
                + where(filter.condition("t", parameters), window.condition(order, "t", parameters))
                + " order by " + order.terms("t", window.backwards());
        return read(session -> Page.of(
                parameters.bindTo(session.createSelectionQuery(query, Object.class)).setMaxResults(window.size() + 1)
                        .getResultList().stream().map(Records::record).toList(),
                order, window));
    }

    /** How many records of a kind there are. */
    public long count(Filter filter) {
        Parameters parameters = new Parameters();
        String query = "select count(*) from " + filter.kind().name() + " t" + where(filter.condition("t", parameters));
        return read(session -> parameters.bindTo(session.createSelectionQuery(query, Long.class)).getSingleResult());
    }

    /** All records that a relation leads to from each of these, in their natural order. */
    public Map<String, List<Node>> related(Relation relation, Collection<String> sources) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        String query = "select " + reach.source() + ", " + reach.target() + " from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources))
                + " order by " + Order.natural(relation.target()).terms(reach.target(), false);
        return bySource(query, parameters);
    }

    /** A page, for each of these, of the records that a relation leads to. */
    public Map<String, Page> related(Relation relation, Collection<String> sources, Filter filter, Order order,
            Window window) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        String target = reach.target();
        String rank = (reach.repeats() ? "dense_rank()" : "row_number()") + " over (partition by " + reach.source()
                + " order by " + order.terms(target, window.backwards()) + ")";
        String query = "select r.source, n from (select " + (reach.repeats() ? "distinct " : "") + reach.source()
                + " as source, " + target + ".id as id, " + rank + " as place from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources), filter.condition(target, parameters),
                        window.condition(order, target, parameters))
                + ") r join " + relation.target().name() + " n on n.id = r.id where r.place <= "
                + parameters.add((long) window.size() + 1) + " order by r.source, r.place";
        Map<String, Page> pages = new HashMap<>();
        Map<String, List<Node>> found = bySource(query, parameters);
        sources.forEach(source -> pages.put(source, Page.of(found.getOrDefault(source, List.of()), order, window)));
        return pages;
    }

    /** How many records a relation leads to from each of these. */
    public Map<String, Long> countRelated(Relation relation, Collection<String> sources, Filter filter) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        String query = "select " + reach.source() + ", count(" + (reach.repeats() ? "distinct " : "") + reach.target()
                + ".id) from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources), filter.condition(reach.target(), parameters))
                + " group by " + reach.source();
        return read(session -> {
            Map<String, Long> counts = new HashMap<>();
            parameters.bindTo(session.createSelectionQuery(query, Object[].class)).getResultList()
                    .forEach(row -> counts.put((String) row[0], (Long) row[1]));
            return counts;
        });
    }

    private Map<String, List<Node>> bySource(String query, Parameters parameters) {
        return read(session -> {
            Map<String, List<Node>> found = new LinkedHashMap<>();
            parameters.bindTo(session.createSelectionQuery(query, Object[].class)).getResultList().forEach(
                    row -> found.computeIfAbsent((String) row[0], source -> new ArrayList<>()).add(record(row[1])));
            return found;
        });
    }

    private <R> R read(Function<StatelessSession, R> question) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return deadline == null ? question.apply(session) : deadline.keep(session, question);
        }
    }

    private static String where(String... conditions) {
        String all = Stream.of(conditions).filter(condition -> !condition.isEmpty()).collect(joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    /** A record that another one in the same answer refers to can come as the reference. */
    private static Node record(Object found) {
        return (Node) Hibernate.unproxy(found);
    }
}
