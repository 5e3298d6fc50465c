package org.parley.engine;

import org.parley.condition.RecordSet;

/**
 * What the arguments of a connection of records come to.
 *
 * @param page which page
 * @param query which records, and in which order
 * @param day as of which day
 * @param ownCost what the page costs without its records
 * @param list all records of a kind that are wanted, in order; null where they are linked with one, and as long as they
 *        are not worked out
 */
record PageArguments(BoundPage page, RecordQuery query, int day, long ownCost, int[] list) implements Paging {

    @Override
    public int size() {
        return page.size();
    }

    PageArguments withList(int[] numbers) {
        return new PageArguments(page, query, day, ownCost, numbers);
    }

    PageArguments withSet(RecordSet set) {
        return set == null ? this : new PageArguments(page.with(set), query, day, ownCost, list);
    }
}
