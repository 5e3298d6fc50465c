package org.parley.view;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.parley.json.JsonBuffer;

/** What something writes, as a text. */
final class Written {

    private Written() {
    }

    /** The text that is written into a buffer. */
    static String by(Consumer<JsonBuffer> writer) {
        JsonBuffer out = new JsonBuffer();
        writer.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
