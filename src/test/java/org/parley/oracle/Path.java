package org.parley.oracle;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.model.Node;

/**
 * One of the shortest ways between two records, with the fields of its type in the schema.
 *
 * @param number its place among them, counted from 0
 * @param hops from the first record to the last
 */
public record Path(int number, List<Hop> hops) {

    /** How many hops it has. */
    public int length() {
        return hops.size();
    }

    /** All shortest ways by some hops, in the order of the first hops, then of the second ones. There can be millions. */
    static List<Path> all(List<Hop> hops, Node from, Node to, int longest) {
        List<Map<Node, Long>> levels = levels(hops, from, to, longest);
        Map<Node, Long> last = levels.get(levels.size() - 1);
        int count = (int) Math.min(Integer.MAX_VALUE, last.getOrDefault(from, 0L));
        return new AbstractList<>() {
            @Override
            public Path get(int number) {
                return path(hops, levels, from, number);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    /** For every distance from the end, the records there, and by how many shortest ways each comes to the end. */
    private static List<Map<Node, Long>> levels(List<Hop> hops, Node from, Node to, int longest) {
        List<Map<Node, Long>> levels = new ArrayList<>(List.of(Map.of(to, 1L)));
        Map<Node, Long> seen = new HashMap<>(levels.get(0));
        while (!seen.containsKey(from) && levels.size() <= longest) {
            Map<Node, Long> nearer = levels.get(levels.size() - 1);
            Map<Node, Long> level = new HashMap<>();
            for (Hop hop : hops) {
                if (nearer.containsKey(hop.to()) && !seen.containsKey(hop.from())) {
                    level.merge(hop.from(), nearer.get(hop.to()), Long::sum);
                }
            }
            levels.add(level);
            seen.putAll(level);
        }
        return levels;
    }

    private static Path path(List<Hop> hops, List<Map<Node, Long>> levels, Node from, int number) {
        List<Hop> path = new ArrayList<>();
        Node here = from;
        long left = number;
        for (int distance = levels.size() - 2; distance >= 0; distance--) {
            for (Hop hop : hops) {
                long ways = hop.from().equals(here) ? levels.get(distance).getOrDefault(hop.to(), 0L) : 0;
                if (left < ways) {
                    path.add(hop);
                    here = hop.to();
                    break;
                }
                left -= ways;
            }
        }
        return new Path(number, path);
    }
}
