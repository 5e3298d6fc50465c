package org.parley.seed;

import java.util.Comparator;

/**
 * Where something stands: in which line of which file, and where inside its record.
 *
 * <p>
 * The path inside the record is kept as a chain, because a record has many places and few of them have problems.
 */
public final class Location implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line).thenComparing(Location::path);

    private final String file;
    private final int line;
    private final Location parent;
    private final String key;
    private final int index;

    private Location(String file, int line, Location parent, String key, int index) {
        this.file = file;
        this.line = line;
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** A file or folder as a whole. */
    static Location of(String file) {
        return new Location(file, 0, null, null, 0);
    }

    /** A line of this file. */
    Location line(int number) {
        return new Location(file, number, null, null, 0);
    }

    /** The value of a key in what stands here. */
    Location key(String name, int line) {
        return new Location(file, line, this, name, 0);
    }

    /** An item of the list that stands here; the first is 0. */
    Location item(int number, int line) {
        return new Location(file, line, this, null, number);
    }

    /** The file, as a path that starts with the name of the seeds folder. */
    public String file() {
        return file;
    }

    /** The line, counted from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** The path inside the record, e.g. {@code participations[2].actor}; empty for the record as a whole. */
    public String path() {
        if (parent == null) {
            return "";
        }
        String start = parent.path();
        return key == null ? start + "[" + index + "]" : start.isEmpty() ? key : start + "." + key;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location location && compareTo(location) == 0;
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + line;
    }

    /** The file and the line, e.g. {@code seeds/meetings/istanbul.yaml:14}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
