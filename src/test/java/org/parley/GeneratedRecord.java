package org.parley;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Edtf;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/**
 * A record made up of any number of records of every kind, in which every relation is used, many records are equal in
 * what they can be ordered by, and some have no date.
 */
public final class GeneratedRecord {

    private final Map<Kind, List<Node>> records = new LinkedHashMap<>();

    private GeneratedRecord(int recordsPerKind) {
        for (Kind kind : Metamodel.get().concreteKinds()) {
            records.put(kind, new ArrayList<>());
            for (int i = 0; i < recordsPerKind; i++) {
                records.get(kind).add(record(kind, i));
            }
        }
    }

    /** So many records of each kind, each after those it refers to. */
    public static List<Node> of(int recordsPerKind) {
        return new GeneratedRecord(recordsPerKind).records.values().stream().flatMap(List::stream).toList();
    }

    private Node record(Kind kind, int i) {
        try {
            Node record = (Node) kind.type().getDeclaredConstructor().newInstance();
            kind.attributes().forEach(attribute -> attribute.set(record, value(kind, attribute, i)));
            boolean first = true;
            for (Relation relation : kind.relations()) {
                if (relation.link() instanceof Link.Held held) {
                    refer(record, relation, held, first && !held.isMany() ? i / 3 : i);
                    first = first && held.isMany();
                }
            }
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refer(Node record, Relation relation, Link.Held held, int i) {
        List<Node> targets = relation.target().concrete().stream()
                .flatMap(target -> records.getOrDefault(target, List.of()).stream()).toList();
        if (relation.inverse().shape() == Relation.Shape.ONE && i > 0) {
            held.put(record, targets.get(i - 1));
        } else if (relation.inverse().shape() != Relation.Shape.ONE && !targets.isEmpty()) {
            for (int j = 0; j < (held.isMany() ? 5 : 1); j++) {
                held.put(record, targets.get((i + j) % targets.size()));
            }
        }
    }

    private static Object value(Kind kind, Attribute attribute, int i) {
        if (attribute.isId()) {
            return kind.singular().toLowerCase(java.util.Locale.ROOT) + "-" + i;
        } else if (attribute.isList()) {
            return List.of(attribute.name() + " " + i, "Zoë " + i % 3);
        } else if (attribute.isPeriod()) {
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
            return attribute.type().getEnumConstants()[i % attribute.type().getEnumConstants().length];
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
            default -> Edtf.parse(day + "?");
        };
    }
}
