package org.parley.timeline;

/**
 * A place in the order of time.
 *
 * @param row the row of the date, as far as known, in the view's table of dates; the reason for the place
 * @param event what happened
 * @param record to which record, by its number
 * @param id the id of the record
 */
public record TimelineEntry(int row, TimelineEvent event, int record, String id) {

    /** What tells it from all others. */
    public String key() {
        return event + " " + id;
    }
}
