package org.parley.graphql;

import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.List;

import org.parley.engine.FieldSource;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Certainty;

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

    /** The fields of records that last for a time that tell when they held. */
    List<GraphQLFieldDefinition> periods(Kind kind) {
        if (!kind.isPeriod() || kind.isAbstract()) {
            return List.of();
        }
        return List.of(fields.begin(kind.name(), "heldOn", "Whether it held on a day, as far as documents tell.",
                new FieldSource.HeldSource()).argument(PageArguments.argument(FieldSource.HeldSource.DAY, "The day.",
                        nonNull(DateScalar.TYPE))).type(nonNull(typeRef(Certainty.class.getSimpleName()))).build(),
                fields.field(kind.name(), "attestedUntil", "The last day on which documents attest it: the publication of the "
                        + "latest that cites it, or its end if that came before.", DateScalar.TYPE,
                        new FieldSource.AttestedSource()));
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
