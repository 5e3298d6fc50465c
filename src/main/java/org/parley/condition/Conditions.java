package org.parley.condition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

import org.parley.cache.BoundedCaches;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.view.Order;
import org.parley.view.Ranking;
import org.parley.view.View;

import com.github.benmanes.caffeine.cache.Cache;

/** Answers which records of one version of the record fit a filter; what was worked out is remembered, within bounds. */
public final class Conditions {

    /** What is remembered has so many bytes for each record, and at least so many. */
    private static final long BYTES_PER_RECORD = 64;
    private static final long LEAST_BYTES = 1 << 20;
    private static final int OVERHEAD = 200;

    private final View view;
    private final FoldedTextIndex texts;
    private final FilterCost cost;
    private final Cache<Question, RecordSet> sets;
    private final Cache<Question, int[]> lists;

    /** Which records fit, as of a day; and if there is an order, in which. */
    private record Question(Kind kind, Map<String, Object> terms, int day, Order order) {
    }

    /** Conditions on the records of a view. */
    public Conditions(View view) {
        this.view = view;
        this.texts = new FoldedTextIndex(view);
        this.cost = new FilterCost(view, this);
        long bytes = Math.max(LEAST_BYTES, BYTES_PER_RECORD * view.size()) / 2;
        this.sets = BoundedCaches.ofWeight(bytes, (question, set) -> OVERHEAD + set.bits().size() / Byte.SIZE);
        this.lists = BoundedCaches.ofWeight(bytes, (question, list) -> OVERHEAD + Integer.BYTES * list.length);
    }

    /** What the conditions cost that a client has given as the arguments of a connection of records of a kind. */
    public long cost(Kind kind, Map<String, Object> arguments) {
        return cost.ofArguments(kind, arguments);
    }

    /** How many bytes the texts of a kind's records have. */
    long textSize(Kind kind) {
        return texts.size(kind);
    }

    /**
     * The records that fit a filter as of a day, known by then or not; null if there is no condition at all.
     *
     * @throws Deadline.PassedException if it could not be worked out in time
     */
    public RecordSet of(Filter filter, int day, Deadline deadline) {
        if (filter.terms().isEmpty()) {
            return null;
        }
        Question question = new Question(filter.kind(), filter.terms(), day, null);
        RecordSet known = sets.getIfPresent(question);
        if (known == null) {
            BitSet bits = new Evaluation(view, texts, day, deadline).all(filter.kind(), filter.terms());
            if (bits == null) {
                return null;
            }
            known = new RecordSet(view.first(filter.kind()), bits);
            sets.put(question, known);
        }
        return known;
    }

    /** The records that fit a filter and are known on a day, in order; not to be changed. */
    public int[] list(Filter filter, int day, Order order, Deadline deadline) {
        Ranking ranking = view.ranking(filter.kind(), order);
        if (filter.terms().isEmpty() && day == View.NOW) {
            return ranking.inOrder();
        }
        Question question = new Question(filter.kind(), filter.terms(), day, order);
        int[] known = lists.getIfPresent(question);
        if (known == null) {
            known = select(ranking, of(filter, day, deadline), day);
            lists.put(question, known);
        }
        return known;
    }

    private int[] select(Ranking ranking, RecordSet set, int day) {
        int[] selected = new int[ranking.size()];
        int count = 0;
        for (int number : ranking.inOrder()) {
            if (view.knownFrom(number) <= day && (set == null || set.contains(number))) {
                selected[count++] = number;
            }
        }
        return Arrays.copyOf(selected, count);
    }
}
