package org.parley.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SourceLocation;

/**
 * What a client should know of an answer that is right and perhaps not what was meant.
 *
 * @param message the sentence
 * @param location the field that it is about; null if it is about none in particular
 * @param argument the argument that it is about; null without one
 * @param id the id that was named there; null without one
 * @param didYouMean ids that may have been meant, the nearest first
 */
record Warning(String message, SourceLocation location, String argument, String id, List<String> didYouMean) {

    /** Of nothing but a message. */
    static Warning of(String message) {
        return new Warning(message, null, null, null, List.of());
    }

    /** As it stands in the {@code extensions} of an answer: in the same order on every server, for caches. */
    Map<String, Object> toMap() {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("message", message);
        if (location != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("line", location.getLine());
            place.put("column", location.getColumn());
            entries.put("locations", List.of(place));
        }
        if (argument != null) {
            entries.put("argument", argument);
            entries.put("id", id);
            entries.put("didYouMean", didYouMean);
        }
        return entries;
    }
}
