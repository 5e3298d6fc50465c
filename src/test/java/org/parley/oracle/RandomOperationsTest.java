package org.parley.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.seed.SeedReader;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** What is made up is valid, so that it is answered and not refused. */
class RandomOperationsTest {

    private static final Path SCHEMA = Path.of("src/main/graphql/schema.graphql");

    @Test
    void theSchemaAllowsEveryOperation() throws IOException {
        TypeDefinitionRegistry registry = new SchemaParser().parse(Files.readString(SCHEMA));
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
        RandomOperations operations = new RandomOperations(registry, SeedReader.read(Path.of("seeds")).records());
        for (long seed = 0; seed < 1000; seed++) {
            Operation operation = operations.of(seed);
            ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
                    ExecutionInput.newExecutionInput(operation.query()).variables(operation.variables()).build());
            assertEquals(List.of(), result.getErrors(), operation.query());
        }
    }
}
