package org.parley.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All records that have been read, their ids, and what they refer to by id. */
final class Register {

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft.Reference> references = new ArrayList<>();
    private final Map<String, Draft> byId = new HashMap<>();
    /** The last numbers that were put after ids, so that many of the same are not counted again and again. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** All records, in the order of reading. */
    List<Draft> drafts() {
        return drafts;
    }

    /** What they refer to, in the order of reading. */
    List<Draft.Reference> references() {
        return references;
    }

    /** All records that have an id; of several with the same, the first. */
    Map<String, Draft> byId() {
        return byId;
    }

    /** The id, or if a record has it already, the id with the first number after it that none has. */
    String free(String id) {
        if (!byId.containsKey(id)) {
            return id;
        }
        int number = numbers.getOrDefault(id, 2);
        while (byId.containsKey(id + "-" + number)) {
            number++;
        }
        numbers.put(id, number);
        return id + "-" + number;
    }

    /** Adds a record; answers the one that has its id already, or null. */
    Draft add(Draft draft) {
        drafts.add(draft);
        return draft.id() == null ? null : byId.putIfAbsent(draft.id(), draft);
    }

    /** Notes that a record refers to another. */
    void add(Draft.Reference reference) {
        references.add(reference);
    }

    /** Keeps only so many of the records, those that came first. */
    void forgetAllBut(int first) {
        List<Draft> later = drafts.subList(first, drafts.size());
        Set<Draft> forgotten = new HashSet<>(later);
        later.clear();
        references.removeIf(reference -> forgotten.contains(reference.source()));
        byId.values().removeAll(forgotten);
    }
}
