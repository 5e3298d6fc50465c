package org.parley.timeline;

import org.parley.view.StructureColumn;
import org.parley.view.View;

/**
 * A place in the order of time.
 *
 * @param row the row of the date, as far as known, in the view's table of dates; the reason for the place
 * @param event what happened
 * @param record to which record, by its number
 * @param id the id of the record
 */
public record TimelineEntry(int row, TimelineEvent event, int record, String id) {

    /** Whether it was known on a day: a record as such, and its end, if that is what happened. */
    public boolean isKnown(View view, int day) {
        return view.knownFrom(record) <= day && (event != TimelineEvent.ENDED
                || view.periods(view.kind(record)).told(record, day) != StructureColumn.NONE);
    }

    /** What tells it from all others. */
    public String key() {
        return event + " " + id;
    }
}
