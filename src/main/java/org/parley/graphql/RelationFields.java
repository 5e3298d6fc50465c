package org.parley.graphql;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Optional;

import org.parley.engine.FieldSource;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

import graphql.Scalars;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;

/** Fields for the relations of a kind. */
final class RelationFields {

    /** Says, in the schema, by which field one walks back. */
    static final GraphQLDirective INVERSE = GraphQLDirective.newDirective().name("inverse")
            .description("This field is one end of a relation.").validLocation(DirectiveLocation.FIELD_DEFINITION)
            .argument(GraphQLArgument.newArgument().name("field").type(nonNull(Scalars.GraphQLString))
                    .description("The field of the record one comes to that leads back."))
            .build();

    private final FieldFactory fields;

    RelationFields(FieldFactory fields) {
        this.fields = fields;
    }

    /** The field of a kind's type for a relation. */
    GraphQLFieldDefinition field(Kind kind, Relation relation) {
        String target = relation.target().name();
        GraphQLFieldDefinition.Builder field = fields.begin(kind.name(), relation.name(), relation.description(),
                source(relation)).withAppliedDirective(inverse(relation));
        return switch (relation.shape()) {
            case ONE -> field.type(relation.isRequired() ? nonNull(typeRef(target)) : typeRef(target)).build();
            case FEW -> field.type(nonNull(list(nonNull(typeRef(target))))).build();
            case MANY -> field.type(nonNull(typeRef(target + "Connection")))
                    .arguments(RecordQueries.arguments(relation.target())).build();
        };
    }

    /** The field of a kind's type that led to one record when there could not be several. */
    Optional<GraphQLFieldDefinition> former(Kind kind, Relation relation) {
        return relation.former().map(name -> fields.begin(kind.name(), name, relation.description() + " The first, if there are "
                + "several.", new FieldSource.FirstSource(relation)).deprecate(reason(relation))
                .type(typeRef(relation.target().name())).build());
    }

    /** Why the former name of a relation is to be used no more. */
    static String reason(Relation relation) {
        return "There can be several: use " + relation.name() + ".";
    }

    private static GraphQLAppliedDirective inverse(Relation relation) {
        return INVERSE.toAppliedDirective().transform(directive -> directive.clearArguments()
                .argument(GraphQLAppliedDirectiveArgument.newArgument().name("field")
                        .type(nonNull(Scalars.GraphQLString)).valueProgrammatic(relation.inverse().name())));
    }

    private static FieldSource source(Relation relation) {
        return new FieldSource.RelationSource(relation, RecordQueries.of(relation.target()));
    }
}
