package org.parley.query;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

/**
 * A question to the database.
 *
 * @param text in HQL
 * @param parameters the values that the text names
 */
record Question(String text, Parameters parameters) {

    /** The records of a kind with these ids. */
    static Question byId(Kind kind, Collection<String> ids, AsOf day) {
        Parameters parameters = new Parameters();
        return new Question("select t from " + kind.name() + " t"
                + where("t.id in " + parameters.add(ids), day.condition("t", parameters)), parameters);
    }

    /** The records of a kind on a page and beyond. */
    static Question page(Filter filter, Order order, Window window, AsOf day) {
        Parameters parameters = new Parameters();
        return new Question("select t from " + filter.kind().name() + " t"
                + where(filter.condition("t", day, parameters), window.condition(order, "t", parameters),
                        day.condition("t", parameters))
                + " order by " + order.terms("t", window.backwards()), parameters);
    }

    /** How many records of a kind there are. */
    static Question count(Filter filter, AsOf day) {
        Parameters parameters = new Parameters();
        return new Question("select count(*) from " + filter.kind().name() + " t"
                + where(filter.condition("t", day, parameters), day.condition("t", parameters)), parameters);
    }

    /** Pairs of a source and a record that a relation leads to from it, in the natural order of those. */
    static Question related(Relation relation, Collection<String> sources, AsOf day) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        return new Question("select " + reach.source() + ", " + reach.target() + " from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources), reach.known(day, parameters))
                + " order by " + Order.natural(relation.target()).terms(reach.target(), false), parameters);
    }

    /** Pairs of a source and a record on its page or the first beyond. */
    static Question related(Relation relation, Collection<String> sources, Filter filter, Order order, Window window,
            AsOf day) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        String target = reach.target();
        String rank = (reach.repeats() ? "dense_rank()" : "row_number()") + " over (partition by " + reach.source()
                + " order by " + order.terms(target, window.backwards()) + ")";
        return new Question("select r.source, n from (select " + (reach.repeats() ? "distinct " : "") + reach.source()
                + " as source, " + target + ".id as id, " + rank + " as place from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources), filter.condition(target, day, parameters),
                        window.condition(order, target, parameters), reach.known(day, parameters))
                + ") r join " + relation.target().name() + " n on n.id = r.id where r.place <= "
                + parameters.add((long) window.size() + 1) + " order by r.source, r.place", parameters);
    }

    /** Pairs of a source and the number of records that a relation leads to from it. */
    static Question countRelated(Relation relation, Collection<String> sources, Filter filter, AsOf day) {
        Parameters parameters = new Parameters();
        Reach reach = Reach.of(relation, "");
        return new Question("select " + reach.source() + ", count(" + (reach.repeats() ? "distinct " : "")
                + reach.target() + ".id) from " + reach.from()
                + where(reach.source() + " in " + parameters.add(sources),
                        filter.condition(reach.target(), day, parameters), reach.known(day, parameters))
                + " group by " + reach.source(), parameters);
    }

    private static String where(String... conditions) {
        String all = Stream.of(conditions).filter(condition -> !condition.isEmpty()).collect(joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }
}
