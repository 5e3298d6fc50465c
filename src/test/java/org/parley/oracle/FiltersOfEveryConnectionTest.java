package org.parley.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.graphql.GeneratedRecordProfile;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;
import org.parley.loading.DatasetLoader;
import org.parley.seed.Seeds;

import graphql.language.InputValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** Every connection can be filtered by everything that its filter has, alone and nested. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class FiltersOfEveryConnectionTest {

    private static final List<String> WAYS = List.of("%s", "{not: %s}", "{or: [%s, {id: [\"nobody\"]}]}",
            "{or: [%s, {text: \"a\"}]}");
    /** Every so many combinations, the answer is compared with the oracle's; no multiple of the ways, so that each is. */
    private static final int COMPARED = 7;

    private final List<Node> records = Publication.spread(GeneratedRecord.of(12));
    private final Samples samples = new Samples(records, new Random(1));
    private final List<String> faults = new ArrayList<>();
    private int tried;
    private int compared;
    private int different;

    @Inject
    DatasetLoader loader;

    @Inject
    GraphQLSchema schema;

    @Test
    void everyTermOfEveryFilterIsAnsweredInEveryConnection() {
        loader.replace(new Seeds(records));
        RandomFilters filters = new RandomFilters(Endpoint.types(), samples);
        Oracle oracle = new Oracle(schema, records);
        for (Kind kind : Metamodel.get().kinds()) {
            for (int way = 0; way < WAYS.size(); way++) {
                sweep(kind.plural() + "%s", kind, filters, oracle);
            }
            for (Relation relation : kind.relations()) {
                if (relation.shape() == Relation.Shape.MANY) {
                    sweep("node(id: \"" + samples.record(kind).id() + "\") { ... on " + kind + " { " + relation.name()
                            + "%s } }", relation.target(), filters, oracle);
                }
            }
        }
        System.out.println(tried + " combinations of a connection and a filter tried, " + compared
                + " of them compared with the oracle; " + (faults.size() - different) + " refused, " + different
                + " answered differently");
        assertTrue(tried > 10_000, tried + " combinations");
        assertEquals("", String.join("\n", faults.subList(0, Math.min(10, faults.size()))));
    }

    /** Tries everything that the filter of one connection has, each in one of the ways, which take turns. */
    private void sweep(String walk, Kind target, RandomFilters filters, Oracle oracle) {
        for (InputValueDefinition term : filters.terms(target)) {
            String filter = "{" + term.getName() + ": " + Literal.of(filters.value(target, term, 1)) + "}";
            check(new Operation("{ " + walk.formatted("(first: 3, where: " + WAYS.get(tried % WAYS.size()).formatted(filter)
                    + ") { totalCount nodes { id } pageInfo { hasNextPage } }") + " }", Map.of()), oracle);
        }
    }

    private void check(Operation operation, Oracle oracle) {
        Answer answer = Answer.read(Application.RUNNING.respond(operation));
        boolean fault = answer.refusal() != null;
        if (!fault && tried % COMPARED == 0) {
            compared++;
            fault = !answer.equals(oracle.answer(operation));
            different += fault ? 1 : 0;
        }
        tried++;
        if (fault) {
            faults.add(operation.query() + " is answered with " + answer);
        }
    }
}
