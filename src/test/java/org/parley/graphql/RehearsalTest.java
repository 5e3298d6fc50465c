package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is rehearsed is GraphQL. */
class RehearsalTest {

    @Test
    void everyDocumentIsWellFormed() {
        Rehearsal.documents().forEach(document -> assertFalse(Parser.parse(document).getDefinitions().isEmpty()));
    }
}
