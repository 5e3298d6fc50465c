package org.parley.seed.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of parts of a text, which do not overlap. */
final class Edits {

    /** That other text takes the place of what stands between two places. */
    record Edit(int start, int end, String text) {
    }

    private final List<Edit> edits = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    void insert(int place, String text) {
        replace(place, place, text);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    /** Notes what a person has to look at. */
    void tell(String loss) {
        losses.add(loss);
    }

    List<String> losses() {
        return losses;
    }

    /** In the order of the text. */
    List<Edit> inOrder() {
        return edits.stream().sorted(Comparator.comparingInt(Edit::start).thenComparing(Edit::end)).toList();
    }

    /**
     * The text with all changes.
     *
     * @throws UnusualLayoutException if they overlap
     */
    String apply(int[] points) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (Edit edit : inOrder()) {
            if (edit.start() < next) {
                throw new UnusualLayoutException();
            }
            out.append(new String(points, next, edit.start() - next)).append(edit.text());
            next = edit.end();
        }
        return out.append(new String(points, next, points.length - next)).toString();
    }
}
