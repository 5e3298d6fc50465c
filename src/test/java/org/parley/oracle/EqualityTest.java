package org.parley.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.graphql.GeneratedRecordProfile;
import org.parley.model.Node;
import org.parley.loading.DatasetLoader;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/**
 * Whatever is asked, the program answers as the {@link Oracle} does, to the byte. How many operations are asked is set by
 * {@code -Dparley.equality.operations}, and which by {@code -Dparley.equality.seed}.
 */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class EqualityTest {

    private static final int OPERATIONS = Integer.getInteger("parley.equality.operations", 500);
    private static final long SEED = Long.getLong("parley.equality.seed", 20251119);

    @Inject
    DatasetLoader loader;

    @Inject
    GraphQLSchema schema;

    @Test
    void randomOperationsOnThePackagedRecordAreAnsweredAsByTheOracle() {
        compare("packaged", SeedReader.read(Path.of("seeds")).records());
    }

    @Test
    void randomOperationsOnAGeneratedRecordAreAnsweredAsByTheOracle() {
        compare("generated", Publication.spread(GeneratedRecord.of(12)));
    }

    private void compare(String name, List<Node> records) {
        loader.replace(new Seeds(records));
        RandomOperations operations = new RandomOperations(Endpoint.types(), records);
        Comparison comparison = new Comparison(Application.RUNNING, new Oracle(schema, records));
        for (long seed = SEED; seed < SEED + OPERATIONS && !comparison.isDecided(); seed++) {
            comparison.compare(name + " record, seed " + seed, operations.of(seed));
        }
        System.out.println("Random operations on the " + name + " record, from seed " + SEED + ": " + comparison);
        assertEquals("", comparison.differences());
        assertTrue(comparison.refusedOtherwise() <= 1 + OPERATIONS / 500, comparison.toString());
        assertTrue(comparison.answered() > OPERATIONS * 3 / 4, comparison.toString());
    }
}
