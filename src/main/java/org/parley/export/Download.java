package org.parley.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Sends a file in chunks. Each is made when the client has taken in the one before, and no thread waits for that: however
 * slow a client is, it costs no more than one chunk.
 */
final class Download {

    /** What is sent. */
    @FunctionalInterface
    interface Source {

        /** Writes its parts to the stream, each when its turn comes. */
        Stream<WriteStep> open(OutputStream out) throws IOException;
    }

    private static final int CHUNK = 64 * 1024;

    private final RoutingContext context;
    private final Source source;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private Iterator<WriteStep> steps;

    Download(RoutingContext context, Source source) {
        this.context = context;
        this.source = source;
    }

    /** Sends the next chunk, and when the client has it, those after it. */
    void send() {
        context.vertx().executeBlocking(this::next, false).onSuccess(this::send).onFailure(this::giveUp);
    }

    private Buffer next() throws IOException {
        if (steps == null) {
            steps = source.open(made).iterator();
        }
        made.reset();
        while (made.size() < CHUNK && steps.hasNext()) {
            steps.next().write();
        }
        return Buffer.buffer(made.toByteArray());
    }

    private void send(Buffer chunk) {
        HttpServerResponse response = context.response();
        if (response.closed()) {
            return;
        }
        if (steps.hasNext()) {
            response.write(chunk).onSuccess(taken -> send());
        } else {
            response.end(chunk);
        }
    }

    /** The client sees that the file has not come to its end. */
    private void giveUp(Throwable cause) {
        Log.error("A download could not be finished", cause);
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            context.response().headers().clear();
            context.response().setStatusCode(500).end();
        }
    }
}
