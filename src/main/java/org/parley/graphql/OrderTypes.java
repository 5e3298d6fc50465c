package org.parley.graphql;

import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.view.Order;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;

/** An order for every kind of record. */
final class OrderTypes {

    private static final String FIELD = "field";
    private static final String DIRECTION = "direction";

    private final GraphQLSchema.Builder schema;

    OrderTypes(GraphQLSchema.Builder schema) {
        this.schema = schema;
        schema.additionalType(GraphQLEnumType.newEnum().name("OrderDirection")
                .description("A direction of an order. Texts of all scripts are in the order of the Unicode Collation "
                        + "Algorithm, whose default table is the same everywhere.")
                .value("ASC", false, "From early to late, from A to Z, from low to high.")
                .value("DESC", true, "From late to early, from Z to A, from high to low.").build());
    }

    void add(Kind kind) {
        GraphQLEnumType.Builder fields = GraphQLEnumType.newEnum().name(kind.name() + "OrderField")
                .description("What " + kind.nouns() + " can be ordered by.");
        for (Attribute attribute : Order.attributes(kind)) {
            fields.value(SchemaContext.screaming(attribute.name()), attribute, attribute.description());
        }
        schema.additionalType(fields.build());
        Order natural = Order.natural(kind);
        schema.additionalType(GraphQLInputObjectType.newInputObject().name(kind.name() + "Order")
                .description("An order of " + kind.nouns() + "; equal ones are ordered by id, and those without the field "
                        + "come last. By default " + SchemaContext.screaming(natural.by().name()) + ", ascending.")
                .field(newInputObjectField().name(FIELD).description("What to order by.")
                        .type(nonNull(typeRef(kind.name() + "OrderField"))))
                .field(newInputObjectField().name(DIRECTION).description("In which direction.")
                        .type(nonNull(typeRef("OrderDirection"))).defaultValueProgrammatic("ASC"))
                .build());
    }

    /** The order that is asked for, or the natural one. */
    static Order order(Map<String, Object> argument, Order natural) {
        return argument == null ? natural
                : new Order((Attribute) argument.get(FIELD), (Boolean) argument.get(DIRECTION));
    }
}
