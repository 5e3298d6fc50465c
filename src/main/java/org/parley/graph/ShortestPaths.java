package org.parley.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.parley.model.Node;

/**
 * All shortest ways from one record to another. They are counted without being walked, and each can be found by its number,
 * so that a page of them takes no longer when there are millions.
 */
public final class ShortestPaths {

    private final RecordGraph graph;
    private final Predicate<Step> allowed;
    private final Node from;
    private final Node to;
    /** How far it is to the end, from every record that is not farther from it than the beginning. */
    private final Map<Node, Integer> distances = new HashMap<>();
    /** How many shortest ways lead to the end; as many as a long can hold stand for more. */
    private final Map<Node, Long> ways = new HashMap<>();

    /**
     * Looks for the ways.
     *
     * @param longest the most steps that a way may have
     * @param allowed which steps may be taken; one that is allowed must be so in both directions
     */
    public ShortestPaths(RecordGraph graph, Node from, Node to, int longest, Predicate<Step> allowed) {
        this.graph = graph;
        this.allowed = allowed;
        this.from = from;
        this.to = to;
        measure(longest);
    }

    private void measure(int longest) {
        Deque<Node> open = new ArrayDeque<>(List.of(to));
        distances.put(to, 0);
        while (!open.isEmpty() && !distances.containsKey(from)) {
            Node record = open.remove();
            int distance = distances.get(record) + 1;
            if (distance <= longest) {
                for (Step step : graph.steps(record)) {
                    if (!distances.containsKey(step.to()) && allowed.test(step)) {
                        distances.put(step.to(), distance);
                        open.add(step.to());
                    }
                }
            }
        }
    }

    /** How many there are, at most as many as an int can hold. */
    public int count() {
        return (int) Math.min(Integer.MAX_VALUE, distances.containsKey(from) ? ways(from) : 0);
    }

    /** One of them by its number, counted from 0: in the order of their first steps, then of their second ones, … */
    public List<Step> get(int number) {
        List<Step> path = new ArrayList<>();
        Node here = from;
        long left = number;
        while (!here.equals(to)) {
            for (Step step : nearer(here)) {
                long through = ways(step.to());
                if (left < through) {
                    path.add(step);
                    here = step.to();
                    break;
                }
                left -= through;
            }
        }
        return path;
    }

    /** No deeper than the length of the ways. */
    private long ways(Node record) {
        if (record.equals(to)) {
            return 1;
        }
        Long known = ways.get(record);
        if (known == null) {
            long sum = 0;
            for (Step step : nearer(record)) {
                sum += ways(step.to());
                sum = sum < 0 ? Long.MAX_VALUE : sum;
            }
            known = sum;
            ways.put(record, known);
        }
        return known;
    }

    private List<Step> nearer(Node record) {
        int distance = distances.get(record) - 1;
        return graph.steps(record).stream()
                .filter(step -> Integer.valueOf(distance).equals(distances.get(step.to())) && allowed.test(step)).toList();
    }
}
