package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.loading.DatasetLoader;
import org.parley.seed.Seeds;

import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** In a record that uses every relation, each of them is walked there and back. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class GeneratedRelationsTest {

    @Inject
    DatasetLoader loader;

    @BeforeEach
    void load() {
        loader.replace(new Seeds(GeneratedRecord.of(60)));
    }

    @Test
    void everyRelationLeadsThereAndBack() {
        TypeDefinitionRegistry types = Endpoint.types();
        List<RelationEnd> ends = RelationEnd.all(types);
        assertTrue(ends.size() > 150, ends.size() + " ends of relations");
        ThereAndBack walk = new ThereAndBack(types);
        for (RelationEnd end : ends) {
            assertTrue(walk.check(end, ends) > 0, end + " leads nowhere");
        }
    }
}
