package org.parley.graphql;

import java.time.LocalDate;

import org.parley.dataset.CurrentDataset;
import org.parley.limit.QueryLimits;
import org.parley.query.Records;

import graphql.GraphQL;
import graphql.Scalars;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/**
 * Adds the record to the schema that SmallRye GraphQL has made from annotations, and Parley's rules to its execution.
 */
public class SchemaExtension implements EventingService {

    /** SmallRye has whole numbers, which take texts for numbers, and days of its own; a schema can have only one sort. */
    public SchemaExtension() {
        GraphQLScalarTypes.registerCustomScalar("Date", LocalDate.class.getName(), DateScalar.TYPE);
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

    /** At run time, unlike the schema. */
    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.instrumentation(new ChainedInstrumentation(bean(QueryLimits.class),
                        new RequestLoaders(bean(Records.class), bean(CurrentDataset.class)), new CodedErrors()));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
