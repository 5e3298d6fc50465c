package org.parley.graphql;

import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;


import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.query.Filter;
import org.parley.query.Filter.Term;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;

/** A filter for every kind of record. */
final class FilterTypes {

    private final GraphQLSchema.Builder schema;

    FilterTypes(GraphQLSchema.Builder schema) {
        this.schema = schema;
    }

    void add(Kind kind) {
        GraphQLInputObjectType.Builder filter = GraphQLInputObjectType.newInputObject().name(kind.name() + "Filter")
                .description("Which " + kind.nouns() + " are wanted. All that is given must hold; of a list, any value; "
                        + "an empty list holds for nothing.");
        add(filter, Term.ID.key(), "With one of these ids.", ids());
        if (kind.isAbstract()) {
            add(filter, Term.TYPE.key(), "Of one of these kinds.", list(nonNull(typeOf(kind))));
        }
        for (Attribute attribute : Filter.attributes(kind)) {
            add(filter, attribute.name(), attribute.description(), attribute.type() == Boolean.class
                    ? Scalars.GraphQLBoolean : list(nonNull(typeRef(attribute.type().getSimpleName()))));
        }
        if (kind.date().isPresent()) {
            add(filter, Term.FROM.key(), "Whose date can be this day or later.", DateScalar.TYPE);
            add(filter, Term.UNTIL.key(), "Whose date can be this day or earlier.", DateScalar.TYPE);
        }
        for (Relation relation : kind.relations()) {
            add(filter, relation.singular(), "For which " + relation.name() + " has a record with one of these ids.", ids());
        }
        add(filter, Term.TEXT.key(), "With this text in a name or another text of the record itself, whatever the case; "
                + "a blank text is as none.", Scalars.GraphQLString);
        add(filter, Term.AND.key(), "For which all of these hold.", list(nonNull(typeRef(kind.name() + "Filter"))));
        add(filter, Term.OR.key(), "For which at least one of these holds.",
                list(nonNull(typeRef(kind.name() + "Filter"))));
        add(filter, Term.NOT.key(), "For which this does not hold.", typeRef(kind.name() + "Filter"));
        schema.additionalType(filter.build());
    }

    private static void add(GraphQLInputObjectType.Builder filter, String name, String description, GraphQLInputType type) {
        filter.field(newInputObjectField().name(name).description(description).type(type));
    }

    private static GraphQLInputType ids() {
        return list(nonNull(Scalars.GraphQLID));
    }

    private static GraphQLEnumType typeOf(Kind kind) {
        return SchemaParts.kinds(kind.name() + "Type", "The kinds of " + kind.nouns() + ".", kind.concrete());
    }
}
