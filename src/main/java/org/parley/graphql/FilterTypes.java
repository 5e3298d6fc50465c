package org.parley.graphql;

import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.condition.Filter;
import org.parley.condition.Filter.Quantifier;
import org.parley.condition.Filter.Criterion;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;

/** A filter for every kind of record. */
final class FilterTypes {

    private static final String RELATION_FILTER = "RelationFilter";

    private final GraphQLSchema.Builder schema;

    FilterTypes(GraphQLSchema.Builder schema) {
        this.schema = schema;
    }

    void add(Kind kind) {
        GraphQLInputObjectType.Builder filter = GraphQLInputObjectType.newInputObject().name(kind.name() + "Filter")
                .description("Which " + kind.nouns() + " are wanted. All that is given must hold; of a list, any value; "
                        + "an empty list holds for nothing.");
        add(filter, Criterion.ID.key(), "With one of these ids.", ids());
        if (kind.isAbstract()) {
            add(filter, Criterion.TYPE.key(), "Of one of these kinds.", list(nonNull(typeOf(kind))));
        }
        for (Attribute attribute : Filter.attributes(kind)) {
            add(filter, attribute.name(), attribute.description(), attribute.type() == Boolean.class
                    ? Scalars.GraphQLBoolean : list(nonNull(typeRef(attribute.type().getSimpleName()))));
        }
        if (kind.date().isPresent()) {
            add(filter, Criterion.FROM.key(), "Whose date can be this day or later.", DateScalar.TYPE);
            add(filter, Criterion.UNTIL.key(), "Whose date can be this day or earlier.", DateScalar.TYPE);
        }
        FilterShortcut.days(kind).forEach(shortcut -> add(filter, shortcut.argument().getName(),
                shortcut.argument().getDescription(), DateScalar.TYPE));
        for (Relation relation : kind.relations()) {
            add(filter, relation.singular(), "For which " + relation.name() + " has a record with one of these ids.", ids());
            add(filter, relation.singular() + Filter.RELATED, "By what " + relation.name() + " has.",
                    typeRef(relation.target().name() + RELATION_FILTER));
            relation.former().filter(former -> !former.equals(relation.singular())).ifPresent(former -> filter.field(
                    newInputObjectField().name(former).description("The same as " + relation.singular() + ".")
                            .deprecate(RelationFields.reason(relation)).type(ids())));
        }
        add(filter, Criterion.TEXT.key(), "With this text in a text of the record itself or in a spelling of its name, whatever its case, "
                + "diacritics, apostrophes and width; a blank text is as none.", Scalars.GraphQLString);
        add(filter, Criterion.AND.key(), "For which all of these hold.", list(nonNull(typeRef(kind.name() + "Filter"))));
        add(filter, Criterion.OR.key(), "For which at least one of these holds.",
                list(nonNull(typeRef(kind.name() + "Filter"))));
        add(filter, Criterion.NOT.key(), "For which this does not hold.", typeRef(kind.name() + "Filter"));
        schema.additionalType(filter.build());
        if (Metamodel.get().relations().stream().anyMatch(relation -> relation.target() == kind)) {
            addRelated(kind);
        }
    }

    private void addRelated(Kind kind) {
        String name = kind.name() + "Filter";
        GraphQLInputObjectType.Builder related = GraphQLInputObjectType.newInputObject()
                .name(kind.name() + RELATION_FILTER).withAppliedDirective(Directives.OneOfDirective.toAppliedDirective())
                .description("What is wanted of the " + kind.nouns() + " that a relation leads to.");
        add(related, Quantifier.SOME.key(), "At least one of them fits; with an empty filter, there is at least one.",
                typeRef(name));
        add(related, Quantifier.NONE.key(), "Not one of them fits; with an empty filter, there is none.", typeRef(name));
        schema.additionalType(related.build());
    }

    private static void add(GraphQLInputObjectType.Builder filter, String name, String description, GraphQLInputType type) {
        filter.field(newInputObjectField().name(name).description(description).type(type));
    }

    private static GraphQLInputType ids() {
        return list(nonNull(IdScalar.TYPE));
    }

    private static GraphQLEnumType typeOf(Kind kind) {
        return SchemaContext.kinds(kind.name() + "Type", "The kinds of " + kind.nouns() + ".", kind.concrete());
    }
}
