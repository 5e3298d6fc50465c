package org.parley.engine;

import java.util.Arrays;

import org.parley.json.JsonBuffer;
import org.parley.view.Links;
import org.parley.view.Ranking;
import org.parley.view.View;

/**
 * A page of records. It is filled anew for each list, so that nothing is made for a list of its own: there is one page for
 * each level of a walk, which only one list at a time is on.
 */
final class RecordPage extends Page {

    private static final int UNKNOWN = -1;

    private final View view;
    private final int[] numbers = new int[Window.MAX_SIZE];
    private int count;
    private int total;
    private int preceding;
    /** What the page is of, to count when it is asked for. */
    private int[] targets;
    private int[] knownFrom;
    private int start;
    private int end;
    private int day;
    private BoundPage bound;
    private int[] ranks = new int[16];

    RecordPage(View view) {
        this.view = view;
    }

    @Override
    int count() {
        return count;
    }

    /** The record at an index. */
    int number(int index) {
        return numbers[index];
    }

    @Override
    void writeCursor(int index, JsonBuffer scratch, JsonBuffer out) {
        Cursor.write(bound.ranking(), numbers[index], scratch, out);
    }

    @Override
    int total() {
        measure();
        return total;
    }

    @Override
    int preceding() {
        measure();
        return preceding;
    }

    /** Takes the page of a list that is in the order asked for, and in which everything is wanted. */
    void fill(int[] list, BoundPage page) {
        bound = page;
        int from = page.isBounded() ? position(list, page.from()) : 0;
        int until = page.isBounded() ? position(list, page.until()) : list.length;
        count = Math.max(0, Math.min(page.size(), until - from));
        preceding = page.backwards() ? until - count : from;
        total = list.length;
        System.arraycopy(list, preceding, numbers, 0, count);
    }

    private int position(int[] list, int rank) {
        int low = 0;
        int high = list.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (bound.ranking().rank(list[middle]) < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes the page of the records that are linked with one, as far as they are wanted and known on a day. */
    void fill(Links links, int source, BoundPage page, int asOf) {
        bound = page;
        targets = links.targets();
        knownFrom = links.knownFrom();
        start = links.start(source);
        end = links.end(source);
        day = asOf;
        count = 0;
        total = UNKNOWN;
        Ranking ranking = page.ranking();
        if (ranking.isNatural() || ranking.isReversed()) {
            walk(ranking.isNatural() != page.backwards());
            if (page.backwards()) {
                reverse();
            }
        } else {
            sort(ranking);
        }
    }

    /** Takes what is wanted from one end of the links on. */
    private void walk(boolean forwards) {
        int size = bound.size();
        if (forwards) {
            for (int index = start; index < end && count < size; index++) {
                if (isWanted(index) && isWithin(targets[index])) {
                    numbers[count++] = targets[index];
                }
            }
        } else {
            for (int index = end - 1; index >= start && count < size; index--) {
                if (isWanted(index) && isWithin(targets[index])) {
                    numbers[count++] = targets[index];
                }
            }
        }
    }

    private void reverse() {
        for (int low = 0, high = count - 1; low < high; low++, high--) {
            int number = numbers[low];
            numbers[low] = numbers[high];
            numbers[high] = number;
        }
    }

    private void sort(Ranking ranking) {
        if (ranks.length < end - start) {
            ranks = new int[Math.max(end - start, 2 * ranks.length)];
        }
        int found = 0;
        for (int index = start; index < end; index++) {
            if (isWanted(index) && isWithin(targets[index])) {
                ranks[found++] = ranking.rank(targets[index]);
            }
        }
        Arrays.sort(ranks, 0, found);
        count = Math.min(bound.size(), found);
        int first = bound.backwards() ? found - count : 0;
        for (int index = 0; index < count; index++) {
            numbers[index] = ranking.at(ranks[first + index]);
        }
    }

    private boolean isWanted(int index) {
        return isKnown(index) && (bound.set() == null || bound.set().contains(targets[index]));
    }

    private boolean isKnown(int index) {
        return day == View.NOW || (knownFrom == null ? view.knownFrom(targets[index]) : knownFrom[index]) <= day;
    }

    private boolean isWithin(int number) {
        if (!bound.isBounded()) {
            return true;
        }
        int rank = bound.ranking().rank(number);
        return rank >= bound.from() && rank < bound.until();
    }

    /** Counts what the page did not have to go through. */
    private void measure() {
        if (total != UNKNOWN) {
            return;
        }
        if (bound.set() == null && day == View.NOW && !bound.isBounded()) {
            total = end - start;
            preceding = bound.backwards() ? total - count : 0;
            return;
        }
        int before = 0;
        int within = 0;
        int all = 0;
        for (int index = start; index < end; index++) {
            if (isWanted(index)) {
                int rank = bound.ranking().rank(targets[index]);
                all++;
                before += rank < bound.from() ? 1 : 0;
                within += rank < bound.until() ? 1 : 0;
            }
        }
        total = all;
        preceding = bound.backwards() ? within - count : before;
    }
}
