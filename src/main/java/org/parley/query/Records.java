package org.parley.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
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
    private final AsOf day;

    @Inject
    Records(SessionFactory sessions) {
        this(sessions, null, AsOf.NOW);
    }

    private Records(SessionFactory sessions, Deadline deadline, AsOf day) {
        this.sessions = sessions;
        this.deadline = deadline;
        this.day = day;
    }

    /** The same, with answers until the deadline; later questions throw {@link Deadline.Missed}. */
    public Records until(Deadline end) {
        return new Records(sessions, end, day);
    }

    /** The same, with answers as of a day. */
    public Records asOf(AsOf other) {
        return new Records(sessions, deadline, other);
    }

    /** The records of a kind with these ids; ids that are unknown, or of records of another kind, are left out. */
    public Map<String, Node> byId(Kind kind, Collection<String> ids) {
        Map<String, Node> records = new HashMap<>();
        list(Question.byId(kind, ids, day), Object.class).forEach(found -> {
            Node record = record(found);
            records.put(record.id(), record);
        });
        return records;
    }

    /** A page of the records of a kind. */
    public Page page(Filter filter, Order order, Window window) {
        Question question = Question.page(filter, order, window, day);
        return read(session -> Page.of(
                query(session, question, Object.class).setMaxResults(window.size() + 1).getResultList().stream()
                        .map(Records::record).toList(),
                order, window));
    }

    /** How many records of a kind there are. */
    public long count(Filter filter) {
        return list(Question.count(filter, day), Long.class).get(0);
    }

    /** All records that a relation leads to from each of these, in their natural order. */
    public Map<String, List<Node>> related(Relation relation, Collection<String> sources) {
        return bySource(Question.related(relation, sources, day));
    }

    /** A page, for each of these, of the records that a relation leads to. */
    public Map<String, Page> related(Relation relation, Collection<String> sources, Filter filter, Order order,
            Window window) {
        Map<String, Page> pages = new HashMap<>();
        Map<String, List<Node>> found = bySource(Question.related(relation, sources, filter, order, window, day));
        sources.forEach(source -> pages.put(source, Page.of(found.getOrDefault(source, List.of()), order, window)));
        return pages;
    }

    /** How many records a relation leads to from each of these. */
    public Map<String, Long> countRelated(Relation relation, Collection<String> sources, Filter filter) {
        Map<String, Long> counts = new HashMap<>();
        list(Question.countRelated(relation, sources, filter, day), Object[].class)
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private Map<String, List<Node>> bySource(Question question) {
        Map<String, List<Node>> found = new LinkedHashMap<>();
        list(question, Object[].class).forEach(
                row -> found.computeIfAbsent((String) row[0], source -> new ArrayList<>()).add(record(row[1])));
        return found;
    }

    private <R> List<R> list(Question question, Class<R> type) {
        return read(session -> query(session, question, type).getResultList());
    }

    private static <R> SelectionQuery<R> query(StatelessSession session, Question question, Class<R> type) {
        return question.parameters().bindTo(session.createSelectionQuery(question.text(), type));
    }

    private <R> R read(Function<StatelessSession, R> question) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return deadline == null ? question.apply(session) : deadline.keep(session, question);
        }
    }

    /** A record that another one in the same answer refers to can come as the reference. */
    private static Node record(Object found) {
        return (Node) Hibernate.unproxy(found);
    }
}
