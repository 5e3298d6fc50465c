package org.parley.condition;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

/**
 * Which records of a kind are wanted. All that is given must hold.
 *
 * @param kind the kind
 * @param terms what is given, by the names in {@link Criterion}, of attributes, and of relations in the singular, these also
 *        with {@link #RELATED} at the end
 */
public record Filter(Kind kind, Map<String, Object> terms) {

    /** How deep filters can be nested in each other. */
    public static final int MAX_DEPTH = 8;

    /** What the name of a relation ends in where its records are described and not named. */
    public static final String RELATED = "Where";

    /** The terms that do not carry the name of an attribute or a relation. */
    public enum Criterion {
        ID("id"), TYPE("type"), FROM("from"), UNTIL("until"), ON("on"), POSSIBLY_ON("possiblyOn"),
        IN_FORCE_ON("inForceOn"), TEXT("text"), AND("and"), OR("or"), NOT("not");

        private final String key;

        Criterion(String key) {
            this.key = key;
        }

        /** The name in a request. */
        public String key() {
            return key;
        }

        static Optional<Criterion> of(String key) {
            for (Criterion criterion : values()) {
                if (criterion.key().equals(key)) {
                    return Optional.of(criterion);
                }
            }
            return Optional.empty();
        }
    }

    /** What can be said of the records that a relation leads to. */
    public enum Quantifier {
        /** At least one fits. */
        SOME,
        /** Not one fits. */
        NONE;

        /** The name in a request. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The attributes of a kind that a filter can name: its choices. */
    public static List<Attribute> attributes(Kind kind) {
        return kind.attributes().stream().filter(attribute -> attribute.type().isEnum() || attribute.type() == Boolean.class)
                .toList();
    }

    /**
     * Checks what the schema cannot.
     *
     * @throws InvalidArgumentException if filters are nested too deep
     */
    public void check() {
        check(terms, 0);
    }

    private static void check(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            if (depth > MAX_DEPTH) {
                throw new InvalidArgumentException(ErrorCode.BAD_FILTER,
                        "and, or and not can be nested at most " + MAX_DEPTH + " deep");
            }
            map.forEach((key, nested) -> checkTerm((String) key, nested, depth));
        } else if (value instanceof Collection<?> list) {
            list.forEach(nested -> check(nested, depth));
        }
    }

    private static void checkTerm(String key, Object value, int depth) {
        boolean related = key.endsWith(RELATED) && value instanceof Map;
        if (related) { // the quantifier is no filter of its own
            ((Map<?, ?>) value).values().forEach(nested -> check(nested, depth + 1));
        } else {
            check(value, depth + 1);
        }
    }

    /** The relation of a kind that a term names. */
    static Optional<Relation> relation(Kind kind, String key) {
        return kind.relations().stream().filter(relation -> relation.singular().equals(key)
                || relation.former().filter(key::equals).isPresent()).findFirst();
    }
}
