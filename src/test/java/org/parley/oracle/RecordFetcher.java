package org.parley.oracle;

import java.time.LocalDate;
import java.util.List;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Document;
import org.parley.model.Node;

import graphql.schema.DataFetchingEnvironment;

/**
 * Answers the fields of records: their attributes and relations.
 *
 * @param records all records
 */
record RecordFetcher(Records records) {

    /** A field of a record as of the day that the walk carries; null is now. */
    Object get(Node record, String field, LocalDate day, DataFetchingEnvironment env) {
        Relation relation = Records.kind(record).relation(field);
        if (relation != null) {
            return related(record, relation, day, env);
        }
        Relation former = Records.kind(record).relations().stream()
                .filter(each -> each.former().filter(field::equals).isPresent()).findFirst().orElse(null);
        if (former != null) {
            return inNaturalOrder(former, records.related(former, record, day)).stream().findFirst().orElse(null);
        }
        if (record instanceof Document document && Bibliography.FIELDS.containsKey(field)) {
            return Bibliography.FIELDS.get(field).apply(Bibliography.entry(document, day));
        }
        if (field.equals("asOf")) {
            return day;
        }
        if (field.equals("heldOn")) {
            return new Period(record, records, day).heldOn(env.getArgument("day"));
        } else if (field.equals("attestedUntil")) {
            return new Period(record, records, day).attestedUntil();
        } else if (field.equals("until") && Records.kind(record).isPeriod()) {
            return new Period(record, records, day).until();
        }
        return Known.value(record, Records.kind(record).attribute(field), records, day);
    }

    private Object related(Node record, Relation relation, LocalDate day, DataFetchingEnvironment env) {
        List<Node> related = records.related(relation, record, day);
        return switch (relation.shape()) {
            case ONE -> related.isEmpty() ? null : inOrder(relation, related).get(0);
            case FEW -> inOrder(relation, related);
            case MANY -> Request.of(relation.target(), env.getArguments()).page(related, records, day);
        };
    }

    private static List<Node> inNaturalOrder(Relation relation, List<Node> related) {
        return Ordering.of(relation.target(), null).sorted(related);
    }

    private static List<Node> inOrder(Relation relation, List<Node> related) {
        return relation.link() instanceof Link.Held ? related : inNaturalOrder(relation, related);
    }
}
