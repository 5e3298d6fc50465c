package org.parley.engine;

import java.util.Map;

/**
 * What the schema says.
 *
 * @param parts the JSON for each key of the answer
 */
record IntrospectionAnswer(Map<String, byte[]> parts) {

    /** How many bytes it has. */
    int size() {
        return parts.values().stream().mapToInt(part -> part.length).sum();
    }

    byte[] json(String key) {
        return parts.get(key);
    }
}
