package org.parley;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Edtf;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

import jakarta.persistence.Table;

/**
 * A record made up of any number of records of every kind, in which every relation is used, many records are equal in
 * what they can be ordered by, and some have no date.
 */
public final class GeneratedRecord {

    private static final List<String> TIMES = List.of("T10:00:00+03:00", "T09:30:00Z", "T23:00:00-04:00", "");

    /** After so many records dates come again. */
    private static final int DATES = 12;

    private final Map<Kind, List<Node>> records = new LinkedHashMap<>();

    private GeneratedRecord(int recordsPerKind) {
        for (Kind kind : Metamodel.get().concreteKinds()) {
            records.put(kind, IntStream.range(0, recordsPerKind).mapToObj(i -> record(kind, i)).toList());
        }
        records.forEach((kind, all) -> IntStream.range(0, recordsPerKind).forEach(i -> relate(kind, all.get(i), i)));
    }

    /** So many records of each kind, each after those that it needs. */
    public static List<Node> of(int recordsPerKind) {
        return new GeneratedRecord(recordsPerKind).records.values().stream().flatMap(List::stream).toList();
    }

    private static Node record(Kind kind, int i) {
        try {
            Node record = (Node) kind.type().getDeclaredConstructor().newInstance();
            kind.attributes().forEach(attribute -> attribute.set(record, value(kind, attribute, i)));
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Several records refer to one by the first of their references, and two of them by the others, too, but for those of
     * which there can be one only.
     */
    private void relate(Kind kind, Node record, int i) {
        boolean first = true;
        for (Relation relation : kind.relations()) {
            if (!(relation.link() instanceof Link.Held held)) {
                continue;
            }
            if (relation.name().equals("follows")) {
                follow((Fact) record, kind, i);
            } else if (held.isMany()) {
                int start = isWide(relation) ? 4 * i : i;
                IntStream.range(start, start + 5).forEach(j -> held.put(record, target(relation, j)));
            } else if (relation.source() != relation.target()) {
                held.put(record, target(relation, i / (isWide(relation) ? 1 : first ? 3 : pairsAreUnique(kind) ? 1 : 2)));
                first = false;
            } else if (i > 0) {
                held.put(record, target(relation, relation.inverse().shape() == Relation.Shape.ONE ? i - 1 : i / 3));
            }
        }
    }

    /** What went before it, on another day and on the same. */
    private void follow(Fact fact, Kind kind, int i) {
        fact.follows = IntStream.of(i - 1, i - DATES, i - 3 * DATES).filter(earlier -> earlier >= 0 && i % 5 != 0)
                .mapToObj(earlier -> (Fact) records.get(kind).get(earlier)).collect(Collectors.toSet());
    }

    /** Whether a relation leads to so many kinds that each has its turn only if no record is referred to twice. */
    private static boolean isWide(Relation relation) {
        return relation.target().concrete().size() > DATES;
    }

    private static boolean pairsAreUnique(Kind kind) {
        Table table = kind.type().getAnnotation(Table.class);
        return table != null && table.uniqueConstraints().length > 0;
    }

    /** One of the records that a relation can lead to, of each kind in turn. */
    private Node target(Relation relation, int i) {
        List<Kind> kinds = relation.target().concrete();
        List<Node> targets = records.get(kinds.get(i % kinds.size()));
        return targets.get(i / kinds.size() % targets.size());
    }

    private static Object value(Kind kind, Attribute attribute, int i) {
        if (attribute.isId()) {
            return kind.singular().toLowerCase(Locale.ROOT) + "-" + i;
        } else if (attribute.isList()) {
            return List.of(attribute.name() + " " + i, "Zoë " + i % 3);
        } else if (attribute.form().isPresent() && attribute.maxLength() == 40) {
            return "P30D";
        } else if (attribute.maxLength() == 64) {
            return String.format("%064x", i);
        } else if (attribute.maxLength() == 2) {
            return null; // there are only so many countries
        } else if (attribute.type() == String.class) {
            return attribute.name() + " " + i % 4;
        } else if (attribute.type() == Integer.class) {
            return 1 + i % 3;
        } else if (attribute.type() == Boolean.class) {
            return i % 2 == 0;
        } else if (attribute.type().isEnum()) {
            Object[] constants = attribute.type().getEnumConstants();
            return constants[(i + i / constants.length) % constants.length];
        } else if (attribute.isDate()) {
            return date(i);
        }
        return null;
    }

    private static UncertainDate date(int i) {
        LocalDate day = LocalDate.of(2025, 5, 1).plusDays(i % 4);
        return switch (i % 6) {
            case 0 -> null;
            case 1 -> Edtf.parse("2025-05");
            case 2 -> Edtf.parse(day + "/..");
            case 3 -> Edtf.parse("../" + day);
            case 4 -> Edtf.parse(day + TIMES.get(i / 12 % TIMES.size()));
            default -> Edtf.parse(day + "?");
        };
    }
}
