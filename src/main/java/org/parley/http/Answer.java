package org.parley.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.error.ErrorCode;
import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.limit.Cost;
import org.parley.operation.ErrorCodes;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/**
 * What a client gets back.
 *
 * @param status the HTTP status
 * @param outcome what became of the request: {@link #OK}, {@link #NOT_MODIFIED} or an error's code
 * @param headers the headers, by their names
 * @param body the body; empty where there is none
 */
record Answer(int status, String outcome, Map<CharSequence, CharSequence> headers, Buffer body) {

    /** There is data, and nothing else. */
    static final String OK = "OK";

    /** The client has the answer already. */
    static final String NOT_MODIFIED = "NOT_MODIFIED";

    private static final int SERVER_ERRORS = 500;

    /** Data, and nothing else. */
    static Answer ofData(JsonBuffer json, MediaType type) {
        return new Answer(200, OK, Map.of(HttpHeaders.CONTENT_TYPE, type.contentType()),
                Buffer.buffer(Unpooled.wrappedBuffer(json.chunks())));
    }

    /** What is wrong with a request that GraphQL was asked. */
    static Answer ofErrors(List<GraphQLError> errors, Optional<Cost> cost, MediaType type) {
        Object code = errors.get(0).getExtensions().get("code");
        int status = ErrorCode.named(code).map(ErrorCode::status).orElse(400);
        boolean graphql = type == MediaType.GRAPHQL_RESPONSE;
        return ofErrors(errors, cost, type, graphql || status >= SERVER_ERRORS ? status : 200, String.valueOf(code));
    }

    /** The answer to a request that GraphQL was not asked. */
    static Answer refusal(ErrorCode code, String message, MediaType type) {
        List<GraphQLError> errors = List.of(ErrorCodes.error(code, message));
        // clients that know nothing but 200 are to understand that they can send the query along
        boolean part = code == ErrorCode.PERSISTED_QUERY_NOT_FOUND || code == ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED;
        return part ? ofErrors(errors, Optional.empty(), type)
                : ofErrors(errors, Optional.empty(), type, code.status(), code.name());
    }

    private static Answer ofErrors(List<GraphQLError> errors, Optional<Cost> cost, MediaType type, int status,
            String outcome) {
        JsonBuffer json = new JsonBuffer();
        json.putAscii("{\"errors\":");
        JsonValues.write(errors.stream().map(Answer::error).toList(), json);
        cost.ifPresent(known -> {
            json.putAscii(",\"extensions\":{");
            known.write(json);
            json.put('}');
        });
        json.put('}');
        return new Answer(status, outcome, Map.of(HttpHeaders.CONTENT_TYPE, type.contentType()), Buffer.buffer(json.toBytes()));
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("message", error.getMessage());
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            entries.put("locations", error.getLocations().stream().map(Answer::location).toList());
        }
        if (error.getPath() != null && !error.getPath().isEmpty()) {
            entries.put("path", error.getPath());
        }
        entries.put("extensions", error.getExtensions());
        return entries;
    }

    private static Map<String, Object> location(SourceLocation location) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("line", location.getLine());
        entries.put("column", location.getColumn());
        return entries;
    }

    /** The answer to a client that has the right one already. */
    static Answer notModified() {
        return new Answer(304, NOT_MODIFIED, Map.of(), Buffer.buffer());
    }

    /** The answer to a question about what can be asked. */
    static Answer noContent() {
        return new Answer(204, OK, Map.of(), Buffer.buffer());
    }

    /** Whether it is all that was asked for. */
    boolean isWhole() {
        return outcome.equals(OK);
    }

    /** The same with another header. */
    Answer with(String header, String value) {
        return with(Map.of(header, value));
    }

    /** The same with other headers. */
    Answer with(Map<? extends CharSequence, ? extends CharSequence> others) {
        Map<CharSequence, CharSequence> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Answer(status, outcome, more, body);
    }
}
