package org.parley.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.metamodel.Relation;

/**
 * References of a kind to itself lead to no record twice: a place is in a larger one, a meeting follows an earlier one, a
 * proposal counters an earlier one, and so on to a first.
 */
final class CycleRule implements Rule {

    @Override
    public void check(Register register, Problems problems) {
        Map<Relation, Map<String, List<Draft.Reference>>> chains = new LinkedHashMap<>();
        for (Draft.Reference reference : register.references()) {
            String source = reference.source().id();
            if (source != null && reference.relation().source() == reference.relation().target()) {
                chains.computeIfAbsent(reference.relation(), relation -> new LinkedHashMap<>())
                        .computeIfAbsent(source, id -> new ArrayList<>()).add(reference);
            }
        }
        chains.values().forEach(chain -> new Walk(chain, problems).everywhere());
    }

    /** A walk in depth, without recursion, since a chain can have any length. */
    private record Walk(Map<String, List<Draft.Reference>> references, Set<String> done,
            Map<String, Integer> positions, List<String> path, Problems problems) {

        Walk(Map<String, List<Draft.Reference>> references, Problems problems) {
            this(references, new HashSet<>(), new HashMap<>(), new ArrayList<>(), problems);
        }

        void everywhere() {
            references.keySet().stream().filter(start -> !done.contains(start)).forEach(this::from);
        }

        private void from(String start) {
            Deque<Iterator<Draft.Reference>> open = new ArrayDeque<>();
            open.push(enter(start));
            while (!open.isEmpty()) {
                if (!open.peek().hasNext()) {
                    open.pop();
                    positions.remove(path.remove(path.size() - 1));
                    continue;
                }
                Draft.Reference next = open.peek().next();
                Integer position = positions.get(next.id());
                if (position != null) {
                    problems.add(next.at(), "goes round in a circle: "
                            + String.join(" -> ", path.subList(position, path.size())) + " -> " + next.id());
                } else if (!done.contains(next.id())) {
                    open.push(enter(next.id()));
                }
            }
        }

        private Iterator<Draft.Reference> enter(String id) {
            done.add(id);
            positions.put(id, path.size());
            path.add(id);
            return references.getOrDefault(id, List.of()).iterator();
        }
    }
}
