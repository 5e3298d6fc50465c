package org.parley.graphql;

import org.parley.engine.FieldSource;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;

/** Fields whose value as of a day is another than now. */
record AsOfFields(FieldFactory fields) {

    /** Says so of each of them. */
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
