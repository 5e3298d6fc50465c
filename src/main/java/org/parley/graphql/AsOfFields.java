package org.parley.graphql;

import org.parley.engine.FieldSource;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

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
        Metamodel.get().concreteKinds().forEach(kind -> kind.attributes().stream()
                .filter(attribute -> attribute.latestOf().or(attribute::basisOf).isPresent())
                .forEach(attribute -> fields.define(kind.name(), attribute.name(), new FieldSource.KnownSource(attribute))));
        Metamodel.get().concreteKinds().stream().filter(Kind::isPeriod).forEach(
                kind -> fields.define(kind.name(), "until", new FieldSource.EndSource(kind.attribute("until"))));
    }
}
