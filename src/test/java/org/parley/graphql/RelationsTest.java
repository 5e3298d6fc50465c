package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;

/** Every relation of the record can be walked there and back. */
@QuarkusTest
class RelationsTest {

    @Test
    void everyRelationOfTheRecordLeadsThereAndBack() {
        TypeDefinitionRegistry types = Endpoint.types();
        List<RelationEnd> ends = RelationEnd.all(types);
        assertFalse(ends.isEmpty());
        ThereAndBack walk = new ThereAndBack(types);
        ends.forEach(end -> walk.check(end, ends));
    }
}
