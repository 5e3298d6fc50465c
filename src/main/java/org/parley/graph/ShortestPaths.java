package org.parley.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.parley.graph.RecordGraph.RelationEnd;
import org.parley.limit.Deadline;
import org.parley.metamodel.Relation;
import org.parley.view.View;

/**
 * All shortest paths from one record to another. A breadth-first search from the end stores distances; paths are counted
 * and not listed, so that page 1 of a million costs what page 1 of ten does. Relies on steps being allowed in both
 * directions or in none.
 */
public final class ShortestPaths {

    private static final int UNREACHED = -1;
    /** So many records are left behind between two looks at the clock, less one. */
    private static final int STRIDE = 0x3FF;

    private final RecordGraph graph;
    private final View view;
    private final Predicate<Relation> allowed;
    private final int day;
    private final int from;
    private final int to;
    /** How far it is to the end, from every record that is not farther from it than the beginning. */
    private final int[] distances;
    /** How many shortest paths lead to the end; as many as a long can hold stand for more. */
    private final Map<Integer, Long> ways = new HashMap<>();

    /**
     * Looks for the paths.
     *
     * @param longest the most steps that a path may have
     * @param allowed by which relations, as seen from the record that holds the reference
     * @param day the day by which all records on a path are known
     * @throws Deadline.PassedException if that takes too long
     */
    public ShortestPaths(RecordGraph graph, int from, int to, int longest, Predicate<Relation> allowed, int day,
            Deadline deadline) {
        this.graph = graph;
        this.view = graph.view();
        this.allowed = allowed;
        this.day = day;
        this.from = from;
        this.to = to;
        this.distances = new int[view.size()];
        Arrays.fill(distances, UNREACHED);
        measure(longest, deadline);
    }

    private void measure(int longest, Deadline deadline) {
        int[] open = new int[view.size()];
        int end = 0;
        open[end++] = to;
        distances[to] = 0;
        for (int next = 0; next < end && distances[from] == UNREACHED; next++) {
            if ((next & STRIDE) == STRIDE) {
                deadline.check();
            }
            int distance = distances[open[next]] + 1;
            if (distance <= longest) {
                end = reach(open[next], distance, open, end);
            }
        }
    }

    private int reach(int record, int distance, int[] open, int size) {
        int end = size;
        for (RelationEnd relation : graph.ends(record)) {
            int start = relation.links().start(record);
            int stop = relation.links().end(record);
            if (start < stop && allowed.test(relation.held())) {
                for (int index = start; index < stop; index++) {
                    int target = relation.links().targets()[index];
                    if (distances[target] == UNREACHED && view.knownFrom(target) <= day) {
                        distances[target] = distance;
                        open[end++] = target;
                    }
                }
            }
        }
        return end;
    }

    /** How many there are, at most as many as an int can hold. */
    public int count() {
        return (int) Math.min(Integer.MAX_VALUE, distances[from] == UNREACHED ? 0 : ways(from));
    }

    /** One of them by its number, counted from 0: in the order of their first steps, then of their second ones, … */
    public List<Step> get(int number) {
        List<Step> path = new ArrayList<>();
        int here = from;
        long left = number;
        while (here != to) {
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

    /** No deeper than the length of the paths. */
    private long ways(int record) {
        if (record == to) {
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

    private List<Step> nearer(int record) {
        int distance = distances[record] - 1;
        return graph.steps(record).stream()
                .filter(step -> distances[step.to()] == distance && allowed.test(step.held())
                        && view.knownFrom(step.to()) <= day)
                .toList();
    }
}
