package org.parley.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.parley.cache.BoundedCaches;
import org.parley.limit.LimitCode;
import org.parley.limit.LimitExceeded;
import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;

/** Has graphql-java tell about the schema, and remembers the answers as bytes. */
final class Introspection {

    private static final long MOST_BYTES = 2 << 20;
    private static final int OVERHEAD = 200;

    private final GraphQL graphql;
    private final Map<String, Double> lengths;
    private final int mostBytesOfOne;
    private final Cache<Question, IntrospectionAnswer> answers = BoundedCaches.ofWeight(MOST_BYTES,
            (question, answer) -> OVERHEAD + question.text.length() + answer.size());

    private record Question(String text, Map<String, Object> variables) {
    }

    /** The schema, with answers of at most so many bytes. */
    Introspection(GraphQLSchema schema, int mostBytesOfOne) {
        this.mostBytesOfOne = mostBytesOfOne;
        this.lengths = IntrospectionCost.lengths(schema);
        this.graphql = GraphQL.newGraphQL(schema).preparsedDocumentProvider((input, parser) -> CompletableFuture
                .completedFuture(new PreparsedDocumentEntry(input.getGraphQLContext().<Document>get(Document.class))))
                .build();
    }

    /** How long the lists of the schema are, see {@link IntrospectionCost#lengths}. */
    Map<String, Double> lengths() {
        return lengths;
    }

    /** The answer to a part of an operation. */
    IntrospectionAnswer answer(IntrospectionPart part, Map<String, Object> variables) {
        Question question = new Question(part.text(), variables);
        IntrospectionAnswer known = answers.getIfPresent(question);
        if (known == null) {
            known = ask(part, variables);
            answers.put(question, known);
        }
        return known;
    }

    private IntrospectionAnswer ask(IntrospectionPart part, Map<String, Object> variables) {
        Map<String, Object> given = new HashMap<>(variables);
        given.values().removeIf(Objects::isNull); // see IntrospectionPart
        ExecutionResult result = graphql.execute(ExecutionInput.newExecutionInput(part.text()).variables(given)
                .graphQLContext(Map.of(Document.class, part.document())).build());
        if (result.getErrors().stream().anyMatch(BadFaithIntrospectionError.class::isInstance)) {
            throw LimitExceeded.of(LimitCode.INTROSPECTION_TOO_LARGE);
        } else if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException("the schema could not be asked: " + result.getErrors());
        }
        Map<String, byte[]> parts = new HashMap<>();
        JsonBuffer json = new JsonBuffer(256, mostBytesOfOne);
        for (Map.Entry<String, Object> entry : result.<Map<String, Object>>getData().entrySet()) {
            json.clear();
            JsonValues.write(entry.getValue(), json);
            parts.put(entry.getKey(), json.toBytes());
        }
        return new IntrospectionAnswer(parts);
    }
}
