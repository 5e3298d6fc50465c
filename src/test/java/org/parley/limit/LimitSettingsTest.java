package org.parley.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.parley.limit.Refusal.times;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** An operator can set every limit when the program starts. */
@QuarkusTest
@TestProfile(LimitSettingsTest.Settings.class)
class LimitSettingsTest {

    /** As tight as is possible, save the depth, the number of fields and of tokens. */
    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(Map.entry("parley.limit.tokens", "300"), Map.entry("parley.limit.depth", "40"),
                    Map.entry("parley.limit.fields", "150"), Map.entry("parley.limit.root-fields", "1"),
                    Map.entry("parley.limit.repeats", "1"), Map.entry("parley.limit.aliases", "0"),
                    Map.entry("parley.limit.directives", "0"), Map.entry("parley.limit.directives-per-place", "0"),
                    Map.entry("parley.limit.fragments", "3"), Map.entry("parley.limit.spreads", "25"),
                    Map.entry("parley.limit.operations", "1"), Map.entry("parley.limit.values", "20"),
                    Map.entry("parley.limit.value-depth", "1"), Map.entry("parley.limit.list-length", "2"),
                    Map.entry("parley.limit.cost", "7"), Map.entry("parley.limit.assumed-list-length", "5"),
                    Map.entry("parley.limit.deadline", "1h"));
        }
    }

    @Test
    void everyLimitIsTheOneThatWasSet() {
        refused("{ " + times(299, "a ") + "}", "TOO_MANY_TOKENS", 300);
        refused(times(41, "{ a ") + times(41, "}"), "QUERY_TOO_DEEP", 40);
        refused("{ a { " + times(150, "b%d ") + "} }", "TOO_MANY_FIELDS", 150);
        refused("{ __typename dataset { version } }", "TOO_MANY_ROOT_FIELDS", 1);
        refused("{ __typename __typename }", "TOO_MANY_REPEATS", 1);
        refused("{ dataset { a: version } }", "TOO_MANY_ALIASES", 0);
        refused("{ __typename @skip(if: false) }", "TOO_MANY_DIRECTIVES", 0);
        refused("{ __typename }" + times(4, " fragment A%d on Query { __typename }"), "TOO_MANY_FRAGMENTS", 3);
        refused("{ " + times(26, "... { a } ") + "}", "TOO_MANY_SPREADS", 25);
        refused("query A { __typename } query B { __typename }", "TOO_MANY_OPERATIONS", 1);
        refused("{ a(b: {" + times(20, "c%d: 1 ") + "}) }", "TOO_MANY_VALUES", 20);
        refused("{ a(b: {c: {d: 1}}) }", "VALUE_TOO_DEEP", 1);
        refused("{ a(b: [1, 2, 3]) }", "LIST_TOO_LONG", 2);
        refused("{ meetings(first: 7) { nodes { id } } }", "QUERY_TOO_COSTLY", 7);
    }

    @Test
    void theCostOfListsFollowsTheirAssumedLength() {
        Endpoint.post("{ place(id: \"istanbul\") { citations { paragraph } } }", Map.of())
                .body("extensions.cost", equalTo(Map.of("requested", 6, "limit", 7, "remaining", 1, "actual", 16)));
    }

    /** Ten levels of a hundred each are more than 2<sup>53</sup>. */
    @Test
    void costsDoNotOverflow() {
        String walk = "places(first: 100) { nodes { ";
        Refusal.of("{ " + times(10, walk) + "id " + times(20, "} ") + "}", "QUERY_TOO_COSTLY", "the query could cost "
                + "9007199254740991; at most 7 is allowed. Ask for smaller pages, or for fewer levels")
                .body("extensions.cost.requested", equalTo(9007199254740991L));
    }

    private static void refused(String query, String code, int limit) {
        Endpoint.post(query, Map.of()).body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.limit", equalTo(limit));
    }
}
