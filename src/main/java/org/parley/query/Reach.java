package org.parley.query;

import java.lang.reflect.Field;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;

/**
 * How a relation reads in a query: what to read from, and where the ids of its two ends are found there.
 *
 * @param from the text after {@code from}
 * @param source the id of the record one walks from
 * @param target the alias of the record one comes to
 * @param repeats whether a pair of records can be found more than once
 */
record Reach(String from, String source, String target, boolean repeats) {

    private static final String LINKING = "l";

    /** The condition that what one comes to, and what links it, is known on a day; empty if there is no day. */
    String known(AsOf day, Parameters parameters) {
        String condition = day.condition(target, parameters);
        return condition.isEmpty() || !repeats ? condition
                : condition + " and " + day.condition(target.replaceFirst("t$", LINKING), parameters);
    }

    /** The relation, with aliases that begin with the prefix. */
    static Reach of(Relation relation, String prefix) {
        String source = prefix + "s";
        String target = prefix + "t";
        if (relation.link() instanceof Link.Held held) {
            return new Reach(declaring(held.field()) + " " + source + " join " + source + "." + held.field().getName()
                    + " " + target, source + ".id", target, false);
        }
        if (relation.link() instanceof Link.HeldByTarget held && held.isMany()) {
            return new Reach(declaring(held.field()) + " " + target + " join " + target + "." + held.field().getName()
                    + " " + source, source + ".id", target, false);
        }
        if (relation.link() instanceof Link.HeldByTarget held) {
            return new Reach(declaring(held.field()) + " " + target, target + "." + held.field().getName() + ".id",
                    target, false);
        }
        Link.Over over = (Link.Over) relation.link();
        String linking = prefix + LINKING;
        return new Reach(over.linking().name() + " " + linking + " join " + linking + "." + over.to() + " " + target,
                linking + "." + over.from() + ".id", target, true);
    }

    private static String declaring(Field field) {
        return field.getDeclaringClass().getSimpleName();
    }
}
