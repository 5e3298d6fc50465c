package org.parley.query;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parley.error.ErrorCode;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

/**
 * Which records of a kind are wanted. All that is given must hold.
 *
 * @param kind the kind
 * @param terms what is given, by the names in {@link Term}, of attributes, and of relations in the singular
 */
public record Filter(Kind kind, Map<String, Object> terms) {

    /** How deep {@code and}, {@code or} and {@code not} can be nested. */
    public static final int MAX_DEPTH = 8;

    /** The terms that do not carry the name of an attribute or a relation. */
    public enum Term {
        ID, TYPE, FROM, UNTIL, TEXT, AND, OR, NOT;

        /** The name in a request. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Term of(String key) {
            for (Term term : values()) {
                if (term.key().equals(key)) {
                    return term;
                }
            }
            return null;
        }
    }

    /** The attributes of a kind that a filter can name: its choices. */
    public static List<Attribute> attributes(Kind kind) {
        return kind.attributes().stream().filter(attribute -> attribute.type().isEnum() || attribute.type() == Boolean.class)
                .toList();
    }

    /** The condition on a record, as a term of a query; empty when everything is wanted. */
    String condition(String alias, AsOf day, Parameters parameters) {
        return condition(alias, day, parameters, 0);
    }

    private String condition(String alias, AsOf day, Parameters parameters, int depth) {
        if (depth > MAX_DEPTH) {
            throw new BadRequest(ErrorCode.BAD_FILTER,
                    "and, or and not can be nested at most " + MAX_DEPTH + " deep");
        }
        List<String> conditions = new ArrayList<>();
        terms.forEach((key, value) -> {
            String condition = value == null ? "" : condition(key, value, alias, day, parameters, depth);
            if (!condition.isEmpty()) {
                conditions.add(condition);
            }
        });
        return String.join(" and ", conditions);
    }

    private String condition(String key, Object value, String alias, AsOf day, Parameters parameters, int depth) {
        Term term = Term.of(key);
        if (term != null) {
            return switch (term) {
                case ID -> anyOf(alias + ".id", value, parameters);
                case TYPE -> ((Collection<?>) value).isEmpty() ? "1 = 0" : "type(" + alias + ") in ("
                        + ((Collection<?>) value).stream().map(Object::toString).collect(joining(", ")) + ")";
                case FROM -> reaching(alias, "latest", ">=", (LocalDate) value, parameters);
                case UNTIL -> reaching(alias, "earliest", "<=", (LocalDate) value, parameters);
                case TEXT -> text(alias, value.toString(), parameters);
                case AND -> nested(value, alias, day, parameters, depth, " and ");
                case OR -> nested(value, alias, day, parameters, depth, " or ");
                case NOT -> not(value, alias, day, parameters, depth);
            };
        }
        for (Relation relation : kind.relations()) {
            if (relation.singular().equals(key)) {
                return related(relation, alias, value, day, parameters);
            }
        }
        return value instanceof Collection ? anyOf(alias + "." + key, value, parameters)
                : alias + "." + key + " = " + parameters.add(value);
    }

    private static String anyOf(String path, Object values, Parameters parameters) {
        return ((Collection<?>) values).isEmpty() ? "1 = 0" : path + " in " + parameters.add(values);
    }

    private static String related(Relation relation, String alias, Object ids, AsOf day, Parameters parameters) {
        Reach reach = Reach.of(relation, "f" + alias);
        String known = reach.known(day, parameters);
        return "exists (select 1 from " + reach.from() + " where " + reach.source() + " = " + alias + ".id and "
                + anyOf(reach.target() + ".id", ids, parameters) + (known.isEmpty() ? "" : " and " + known) + ")";
    }

    /**
     * A date that is open to one side reaches every day there. A record with no date is on no day; but a period without
     * a beginning or an end is as one that is open there.
     */
    private String reaching(String alias, String end, String comparison, LocalDate day, Parameters parameters) {
        String date = alias + "." + (kind.isPeriod() ? end.equals("latest") ? "until" : "from"
                : kind.date().orElseThrow().name());
        String open = date + "." + end + " is null" + (kind.isPeriod() ? "" : " and " + date + ".edtf is not null");
        return "(" + date + "." + end + " " + comparison + " " + parameters.add(day) + " or " + open + ")";
    }

    private String text(String alias, String text, Parameters parameters) {
        if (text.isBlank()) {
            return "";
        }
        String escaped = text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String pattern = parameters.add("%" + escaped + "%");
        return kind.attributes().stream().filter(attribute -> attribute.type() == String.class && !attribute.isId())
                .map(attribute -> attribute.isList() ? "array_to_string(" + alias + "." + attribute.name() + ", ' ')"
                        : alias + "." + attribute.name())
                .map(path -> "lower(" + path + ") like " + pattern + " escape '!'")
                .collect(joining(" or ", "(", ")"));
    }

    private String nested(Object filters, String alias, AsOf day, Parameters parameters, int depth, String operator) {
        if (((Collection<?>) filters).isEmpty()) {
            return operator.equals(" or ") ? "1 = 0" : "";
        }
        return ((Collection<?>) filters).stream().map(filter -> nested(filter).condition(alias, day, parameters, depth + 1))
                .map(condition -> condition.isEmpty() ? "1 = 1" : "(" + condition + ")")
                .collect(joining(operator, "(", ")"));
    }

    private String not(Object filter, String alias, AsOf day, Parameters parameters, int depth) {
        String condition = nested(filter).condition(alias, day, parameters, depth + 1);
        return condition.isEmpty() ? "1 = 0" : "case when " + condition + " then 1 else 0 end = 0";
    }

    @SuppressWarnings("unchecked")
    private Filter nested(Object filter) {
        return new Filter(kind, (Map<String, Object>) filter);
    }
}
