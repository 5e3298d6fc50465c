package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

/** What warms the parser up is GraphQL. */
class GraphQLParserWarmUpTest {

    @Test
    void everyDocumentIsWellFormed() {
        GraphQLParserWarmUp.documents().forEach(document -> assertFalse(Parser.parse(document).getDefinitions().isEmpty()));
    }
}
