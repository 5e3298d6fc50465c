package org.parley.engine;

import java.time.LocalDate;
import java.util.Arrays;

import org.parley.dataset.Dataset;
import org.parley.limit.Deadline;
import org.parley.json.JsonBuffer;
import org.parley.view.View;

/** The execution of a bound operation: where it writes to, what it has counted, and as of which day it walks. */
final class Execution {

    /** So many objects are written between two looks at the clock, less one. */
    private static final int STRIDE = 0xFF;

    private final Dataset dataset;
    private final View view;
    private final JsonBuffer out;
    private final Object[] bound;
    private final IntrospectionAnswer schema;
    private final Deadline deadline;
    private JsonBuffer scratch;
    private RecordPage[] pages = {};
    private int level;
    private int day = View.NOW;
    private byte[] dayJson;
    private long cost;
    private int objects;

    Execution(Dataset dataset, Object[] bound, IntrospectionAnswer schema, Deadline deadline, JsonBuffer out) {
        this.dataset = dataset;
        this.view = dataset.view();
        this.bound = bound;
        this.schema = schema;
        this.deadline = deadline;
        this.out = out;
    }

    Dataset dataset() {
        return dataset;
    }

    JsonBuffer out() {
        return out;
    }

    JsonBuffer scratch() {
        if (scratch == null) {
            scratch = new JsonBuffer();
        }
        return scratch;
    }

    /** What the arguments of the field with a slot of its own come to. */
    Object bound(int slot) {
        return bound[slot];
    }

    /** What is told about the schema; null if nothing is asked of it. */
    IntrospectionAnswer schema() {
        return schema;
    }

    int day() {
        return day;
    }

    /** From now on, walks are as of a day. */
    void walkAsOf(int asOf) {
        day = asOf;
        dayJson = null;
    }

    /** The day as it stands in answers; made once for each walk that asks for it. */
    byte[] dayJson() {
        if (dayJson == null) {
            JsonBuffer json = new JsonBuffer();
            if (day == View.NOW) {
                json.putNull();
            } else {
                json.putText(LocalDate.ofEpochDay(day).toString());
            }
            dayJson = json.toBytes();
        }
        return dayJson;
    }

    boolean isKnown(int number) {
        return day == View.NOW || view.knownFrom(number) <= day;
    }

    /** The page of the next level, until {@link #leave} is called. */
    RecordPage enter() {
        if (level == pages.length) {
            pages = Arrays.copyOf(pages, level + 1);
            pages[level] = new RecordPage(view);
        }
        return pages[level++];
    }

    void leave() {
        level--;
    }

    /** Counts what has been done, and gives up when it takes too long. */
    void spend(long units) {
        cost += units;
        if ((++objects & STRIDE) == 0) {
            deadline.check();
        }
    }

    /** What was spent. */
    long cost() {
        return cost;
    }
}
