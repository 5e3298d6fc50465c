package org.parley.view;

import java.util.Arrays;

/**
 * One end of a relation: the records that it leads to from each record of its source, in their natural order. They lie
 * one after the other in one array.
 */
public final class Links {

    /** The number of no record. */
    public static final int NONE = -1;

    private final int first;
    /** Null if no record has more than one target; then each has a place of its own. */
    private final int[] starts;
    private final int[] targets;
    private final int[] knownFrom;
    private final int size;
    private final int most;

    private Links(int first, int[] starts, int[] targets, int[] knownFrom, int size, int most) {
        this.first = first;
        this.starts = starts;
        this.targets = targets;
        this.knownFrom = knownFrom;
        this.size = size;
        this.most = most;
    }

    /** Where the targets of a record begin in {@link #targets}. */
    public int start(int source) {
        return starts == null ? source - first : starts[source - first];
    }

    /** Where they end. */
    public int end(int source) {
        int index = source - first;
        return starts == null ? targets[index] == NONE ? index : index + 1 : starts[index + 1];
    }

    /** All targets, and where no record has more than one, {@link #NONE} for each that has none; not to be changed. */
    public int[] targets() {
        return targets;
    }

    /** Whether the link at an index was known on a day; what tells of it is the record at its end, or one between. */
    public boolean isKnown(int index, int day) {
        return knownFrom == null || knownFrom[index] <= day;
    }

    /** For each target, the day from which on it is linked; null if that is since it is known itself. */
    public int[] knownFrom() {
        return knownFrom;
    }

    /** How many links there are. */
    public int size() {
        return size;
    }

    /** The most targets that one record has. */
    public int most() {
        return most;
    }

    /** Collects links whose targets come in order. */
    static final class Builder {

        private final int first;
        private final int[] starts;
        private final int[] ends;
        private final int[] targets;
        private int[] knownFrom;

        /** Has room for as many links from each source as it is told; sources are counted from the first. */
        Builder(int first, int[] counts) {
            this.first = first;
            this.starts = new int[counts.length + 1];
            for (int index = 0; index < counts.length; index++) {
                starts[index + 1] = starts[index] + counts[index];
            }
            this.ends = Arrays.copyOf(starts, counts.length);
            this.targets = new int[starts[counts.length]];
        }

        /** Adds a link. */
        void add(int source, int target) {
            targets[ends[source - first]++] = target;
        }

        /** Adds a link that is known from a day on, or if there is one already, that it is so from that day on, too. */
        void add(int source, int target, int day) {
            if (knownFrom == null) {
                knownFrom = new int[targets.length];
            }
            int end = ends[source - first];
            if (end > starts[source - first] && targets[end - 1] == target) {
                knownFrom[end - 1] = Math.min(knownFrom[end - 1], day);
            } else {
                targets[end] = target;
                knownFrom[end] = day;
                ends[source - first]++;
            }
        }

        /** All links, without the room that was left. */
        Links build() {
            int most = 0;
            for (int index = 0; index < ends.length; index++) {
                most = Math.max(most, ends[index] - starts[index]);
            }
            return most <= 1 && knownFrom == null ? single(most) : packed(most);
        }

        private Links single(int most) {
            int[] only = new int[ends.length];
            int size = 0;
            for (int index = 0; index < ends.length; index++) {
                boolean linked = ends[index] > starts[index];
                only[index] = linked ? targets[starts[index]] : NONE;
                size += linked ? 1 : 0;
            }
            return new Links(first, null, only, null, size, most);
        }

        private Links packed(int most) {
            int[] packed = new int[starts.length];
            for (int index = 0; index < ends.length; index++) {
                int count = ends[index] - starts[index];
                System.arraycopy(targets, starts[index], targets, packed[index], count);
                if (knownFrom != null) {
                    System.arraycopy(knownFrom, starts[index], knownFrom, packed[index], count);
                }
                packed[index + 1] = packed[index] + count;
            }
            int size = packed[ends.length];
            return new Links(first, packed, Arrays.copyOf(targets, size),
                    knownFrom == null ? null : Arrays.copyOf(knownFrom, size), size, most);
        }
    }
}
