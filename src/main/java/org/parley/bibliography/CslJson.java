package org.parley.bibliography;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.model.UncertainDate;

/** Lists of one item in the JSON of the Citation Style Language, as its schema {@code csl-data.json} has it. */
final class CslJson {

    private CslJson() {
    }

    static String of(BibliographicEntry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.key());
        item.put("type", type(entry));
        put(item, "author", PersonalName.of(entry.author()).stream().map(CslJson::name).toList());
        put(item, "title", entry.title());
        put(item, "publisher", entry.publisher());
        put(item, "issued", date(entry.publishedOn()));
        put(item, "version", entry.version());
        put(item, "language", entry.language());
        put(item, "URL", entry.url());
        put(item, "accessed", date(entry.retrievedOn()));
        put(item, "note", entry.archivedUrl() == null ? null : "Archived at " + entry.archivedUrl());
        JsonBuffer out = new JsonBuffer();
        JsonValues.write(List.of(item), out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static String type(BibliographicEntry entry) {
        if (entry.type() == EntryType.DATASET) {
            return "dataset";
        }
        return entry.url() == null ? "document" : "webpage";
    }

    private static Map<String, String> name(PersonalName name) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(name.isDivided() ? "family" : "literal", name.family());
        if (name.isDivided()) {
            parts.put("given", name.given());
        }
        return parts;
    }

    /** In numbers where it has both ends, else as it was written. */
    private static Map<String, Object> date(UncertainDate date) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (date == null) {
            return parts;
        }
        List<List<Integer>> numbers = DateParts.of(date);
        parts.put(numbers.isEmpty() ? "literal" : "date-parts", numbers.isEmpty() ? date.edtf : numbers);
        if (Boolean.TRUE.equals(date.inferred)) {
            parts.put("circa", true);
        }
        return parts;
    }

    private static void put(Map<String, Object> item, String name, Object value) {
        boolean known = value != null && !(value instanceof List<?> list && list.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
        if (known) {
            item.put(name, value);
        }
    }
}
