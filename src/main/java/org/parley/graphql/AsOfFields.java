package org.parley.graphql;

import org.parley.engine.FieldSource;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;

import graphql.schema.GraphQLFieldDefinition;

/** Fields whose value as of a day is another than now, and the one that tells the day. */
record AsOfFields(FieldFactory fields) {

    /** The field of a type of records that tells as of which day they are shown. */
    GraphQLFieldDefinition day(String type) {
        return fields.field(type, AsOfArgument.NAME, "The day as of which the record is shown: that of the argument asOf of "
                + "the field at which the walk began, null without one. A client that keeps records by their ids keeps "
                + "versions of a record apart if it makes this a part of its key.", DateScalar.TYPE,
                new FieldSource.DaySource());
    }

    /** Says of the former what they mean. */
    void define() {
        Kind meeting = Metamodel.get().kind(Meeting.class);
        Kind change = meeting.relation("statusChanges").target();
        fields.define(meeting.name(), "status", new FieldSource.LatestSource(attribute(meeting, "status"),
                meeting.relation("statusChanges"), attribute(change, "status")));
        Metamodel.get().concreteKinds().stream().filter(Kind::isPeriod).forEach(
                kind -> fields.define(kind.name(), "until", new FieldSource.EndSource(attribute(kind, "until"))));
    }

    private static Attribute attribute(Kind kind, String name) {
        return kind.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst().orElseThrow();
    }
}
