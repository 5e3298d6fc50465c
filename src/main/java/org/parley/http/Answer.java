package org.parley.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.parley.error.ErrorCode;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;

/**
 * What a client gets back.
 *
 * @param status the HTTP status
 * @param outcome what became of the request: {@link #OK}, {@link #PARTIAL}, {@link #NOT_MODIFIED} or an error's code
 * @param headers the headers, by their names
 * @param body the body; empty where there is none
 */
record Answer(int status, String outcome, Map<String, String> headers, byte[] body) {

    /** There is data, and nothing else. */
    static final String OK = "OK";

    /** There is data, and there are errors. */
    static final String PARTIAL = "PARTIAL";

    /** The client has the answer already. */
    static final String NOT_MODIFIED = "NOT_MODIFIED";

    /** Some data and some errors, as the draft of GraphQL over HTTP calls it. */
    private static final int PARTIAL_SUCCESS = 294;
    private static final int SERVER_ERRORS = 500;

    private static final byte[] NO_BODY = {};

    /** The result of a request that GraphQL was asked. */
    static Answer of(ExecutionResult result, MediaType type) {
        boolean graphql = type == MediaType.GRAPHQL_RESPONSE;
        if (result.isDataPresent()) {
            boolean whole = result.getErrors().isEmpty();
            return of(result, type, whole || !graphql ? 200 : PARTIAL_SUCCESS, whole ? OK : PARTIAL);
        }
        Object code = result.getErrors().get(0).getExtensions().get("code");
        int status = ErrorCode.named(code).map(ErrorCode::status).orElse(400);
        return of(result, type, graphql || status >= SERVER_ERRORS ? status : 200, String.valueOf(code));
    }

    /** The answer to a request that GraphQL was not asked. */
    static Answer refusal(ErrorCode code, String message, MediaType type) {
        ExecutionResult failed = ExecutionResultImpl.newExecutionResult().addError(GraphqlErrorBuilder.newError()
                .message("%s", message).extensions(Map.of("code", code.name())).build()).build();
        // clients that know nothing but 200 are to understand that they can send the query along
        boolean part = code == ErrorCode.PERSISTED_QUERY_NOT_FOUND || code == ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED;
        return part ? of(failed, type) : of(failed, type, code.status(), code.name());
    }

    /** The answer to a client that has the right one already. */
    static Answer notModified() {
        return new Answer(304, NOT_MODIFIED, Map.of(), NO_BODY);
    }

    /** The answer to a question about what can be asked. */
    static Answer noContent() {
        return new Answer(204, OK, Map.of(), NO_BODY);
    }

    private static Answer of(ExecutionResult result, MediaType type, int status, String outcome) {
        return new Answer(status, outcome, Map.of("Content-Type", type.contentType()),
                JsonText.of(result).getBytes(StandardCharsets.UTF_8));
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
    Answer with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Answer(status, outcome, more, body);
    }
}
