package org.parley.http;

import java.util.function.Consumer;

import org.parley.error.ErrorCode;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The bytes of a request's body, as they come in; no more of them are kept than there may be. */
final class RequestBody implements Handler<Buffer> {

    private static final byte[] NOTHING = {};
    private static final String CONTINUE = "100-continue";

    private final long limit;
    private final Consumer<RuntimeException> refused;
    private final Buffer bytes = Buffer.buffer();
    private boolean done;

    private RequestBody(long limit, Consumer<RuntimeException> refused) {
        this.limit = limit;
        this.refused = refused;
    }

    /**
     * Reads the body of a request. One of the two is told, once: the first of all bytes, the second why they could not be
     * read.
     *
     * @throws RefusedRequest if its headers tell already that it cannot be read
     */
    static void read(HttpServerRequest request, long limit, Consumer<byte[]> whole, Consumer<RuntimeException> refused) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            checkLength(length, limit);
        } else if (request.version() != HttpVersion.HTTP_2 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            whole.accept(NOTHING);
            return;
        }
        sendContinue(request);
        RequestBody body = new RequestBody(limit, refused);
        request.exceptionHandler(body::fail);
        request.handler(body).endHandler(end -> body.end(whole));
    }

    private static void checkLength(String length, long limit) {
        try {
            if (Long.parseLong(length) > limit) {
                throw tooLarge(limit);
            }
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** Tells a client that waits for it to send the body. */
    private static void sendContinue(HttpServerRequest request) {
        String expected = request.getHeader(HttpHeaders.EXPECT);
        if (expected == null) {
            return;
        } else if (!CONTINUE.equalsIgnoreCase(expected)) {
            throw unreadable();
        } else if (request.version() != HttpVersion.HTTP_1_0) {
            request.response().writeContinue();
        }
    }

    @Override
    public void handle(Buffer chunk) {
        if (done) {
            return;
        } else if (bytes.length() + chunk.length() > limit) {
            refuse(tooLarge(limit));
        } else {
            bytes.appendBuffer(chunk);
        }
    }

    private void end(Consumer<byte[]> whole) {
        if (!done) {
            done = true;
            whole.accept(bytes.getBytes());
        }
    }

    private void fail(Throwable problem) {
        if (!done) {
            refuse(unreadable());
        }
    }

    private void refuse(RuntimeException problem) {
        done = true;
        refused.accept(problem);
    }

    private static RefusedRequest tooLarge(long limit) {
        return new RefusedRequest(ErrorCode.BODY_TOO_LARGE, "the body has more than " + limit + " bytes");
    }

    private static RefusedRequest unreadable() {
        return new RefusedRequest(ErrorCode.BAD_REQUEST, "the request cannot be read");
    }
}
