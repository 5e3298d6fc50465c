package org.parley.oracle;

import java.time.LocalDate;
import java.util.List;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Document;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

import graphql.schema.DataFetchingEnvironment;

/**
 * Answers the fields of records: their attributes and relations.
 *
 * @param records all records
 */
record RecordFetcher(Records records) {

    private static final Kind MEETING = Metamodel.get().kind(Meeting.class);

    /** A field of a record as of the day that the walk carries; null is now. */
    Object get(Node record, String field, LocalDate day, DataFetchingEnvironment env) {
        Relation relation = Records.kind(record).relation(field);
        if (relation != null) {
            return related(record, relation, day, env);
        }
        if (record instanceof Document document && Bibliography.FIELDS.containsKey(field)) {
            return Bibliography.FIELDS.get(field).apply(Bibliography.entry(document, day));
        }
        if (field.equals("asOf")) {
            return day;
        }
        Object value = attribute(record, field);
        if (day == null) {
            return value;
        } else if (field.equals("status") && Records.kind(record) == MEETING) {
            return status(record, day);
        }
        return field.equals("until") && Records.kind(record).isPeriod() ? until((UncertainDate) value, day) : value;
    }

    private Object related(Node record, Relation relation, LocalDate day, DataFetchingEnvironment env) {
        List<Node> related = records.related(relation, record, day);
        return switch (relation.shape()) {
            case ONE -> related.isEmpty() ? null : inOrder(relation, related).get(0);
            case FEW -> inOrder(relation, related);
            case MANY -> Request.of(relation.target(), env.getArguments()).page(related, records, day);
        };
    }

    private static List<Node> inOrder(Relation relation, List<Node> related) {
        return relation.link() instanceof Link.Held ? related : Ordering.of(relation.target(), null).sorted(related);
    }

    /** The last status that was known to have come about; the only one of a meeting without changes. */
    private Object status(Node meeting, LocalDate day) {
        Relation changes = MEETING.relation("statusChanges");
        List<Node> known = inOrder(changes, records.related(changes, meeting, day));
        return attribute(known.isEmpty() ? meeting : known.get(known.size() - 1), "status");
    }

    /** What can only have ended later had not ended. */
    private static UncertainDate until(UncertainDate date, LocalDate day) {
        return date != null && date.earliest != null && date.earliest.isAfter(day) ? null : date;
    }

    private static Object attribute(Node record, String name) {
        Attribute attribute = Records.kind(record).attributes().stream()
                .filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow();
        return attribute.get(record);
    }
}
