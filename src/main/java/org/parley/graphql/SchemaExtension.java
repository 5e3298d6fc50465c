package org.parley.graphql;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import graphql.Scalars;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/**
 * Adds the record to the schema that SmallRye GraphQL has made from annotations.
 */
public class SchemaExtension implements EventingService {

    /**
     * SmallRye has whole numbers, which take texts for numbers, days and moments of its own; a schema can have only one sort.
     */
    public SchemaExtension() {
        GraphQLScalarTypes.registerCustomScalar("Date", LocalDate.class.getName(), DateScalar.TYPE);
        GraphQLScalarTypes.registerCustomScalar("DateTime", OffsetDateTime.class.getName(), DateTimeScalar.TYPE);
        GraphQLScalarTypes.registerCustomScalar("Int", Integer.class.getName(), Scalars.GraphQLInt);
        GraphQLScalarTypes.registerCustomScalar("Int", int.class.getName(), Scalars.GraphQLInt);
    }

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder annotated) {
        return new RecordSchema(annotated.build()).extended();
    }
}
