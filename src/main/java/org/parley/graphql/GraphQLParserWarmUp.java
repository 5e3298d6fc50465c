package org.parley.graphql;

import java.util.List;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Parses every form of the language when a native executable is built. The parser works out how to tell them apart when it
 * meets them first; what it has worked out is then part of the image heap.
 */
@Singleton
class GraphQLParserWarmUp {

    private static final String EVERY_FORM = """
            query Every($first: Int = 3, $ids: [ID!]!, $where: MeetingFilter, $names: Boolean! = true) @skip(if: false) {
              a: meetings(first: $first, after: "cursor", where: {kind: [SUMMIT, PHONE_CALL], from: "2025-05-01",
                  and: [{text: "talks"}, {not: {place: ["istanbul"]}}]}, orderBy: {field: DATE, direction: DESC}) {
                totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ...Meeting } }
              }
              nodes(ids: $ids) { __typename id ... on Person @include(if: $names) { name aliases } ... { id } }
              meetings(where: $where) { nodes { title } }
              meeting(id: \"""block\""") { title }
            }
            fragment Meeting on Meeting { id date { edtf } place { name } topics(first: 1) { nodes { name } } }
            { node(id: "x") { id } dispute(id: null) { id } a(b: 1.5e3, c: -2, d: {e: {f: []}}) }
            """;

    void warmUp(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            documents().forEach(Parser::parse);
        }
    }

    /** Documents in which every form is found. */
    static List<String> documents() {
        return List.of(EVERY_FORM, IntrospectionQuery.INTROSPECTION_QUERY);
    }
}
