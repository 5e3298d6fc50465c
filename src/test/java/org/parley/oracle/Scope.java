package org.parley.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that are answered together in one place, by the keys under which they are. */
final class Scope {

    /** A field with its arguments and its type, and the fields that are answered inside it. */
    private record Use(String what, Scope inside) {
    }

    private final Map<String, Use> uses = new LinkedHashMap<>();

    boolean isEmpty() {
        return uses.isEmpty();
    }

    /** Whether a field can have a key here, since nothing else has. */
    boolean isFree(String key, String what) {
        return !uses.containsKey(key) || uses.get(key).what.equals(what);
    }

    /** Takes all keys of a fragment that is spread here before anything else stands here. */
    void adopt(Scope fragment) {
        uses.putAll(fragment.uses);
    }

    /** Takes a key for a field; answers what is inside. */
    Scope take(String key, String what) {
        return uses.computeIfAbsent(key, taken -> new Use(what, new Scope())).inside;
    }
}
