package org.parley.oracle;

import java.util.List;
import java.util.Random;

import org.parley.model.Node;

import graphql.schema.idl.TypeDefinitionRegistry;

/** Operations that a schema allows, with all that GraphQL has to write them, about what stands in a record. */
final class RandomOperations {

    private static final double WRONG = 0.08;
    /** Spreads seeds that follow each other, since Random begins alike with those. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final TypeDefinitionRegistry registry;
    private final List<Node> records;

    RandomOperations(TypeDefinitionRegistry registry, List<Node> records) {
        this.registry = registry;
        this.records = records;
    }

    /** The operation that a seed stands for. It can have one wrong argument. */
    Operation of(long seed) {
        Samples samples = new Samples(records, new Random(seed * SPREAD));
        return new RandomOperation(new Types(registry), samples, samples.chance(WRONG)).operation();
    }
}
