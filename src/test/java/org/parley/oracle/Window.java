package org.parley.oracle;

import java.util.Map;

/**
 * Which part of a list is wanted.
 *
 * @param size the most elements
 * @param after the cursor after which they lie, or null
 * @param before the cursor before which they lie, or null
 * @param backwards whether they are the last such elements, not the first
 */
record Window(int size, String after, String before, boolean backwards) {

    private static final int USUAL_SIZE = 20;
    private static final int MAX_SIZE = 100;

    /** The part that the arguments of a field ask for. */
    static Window of(Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw new Refusal(Refusal.BAD_PAGING);
        }
        int size = first != null ? first : last != null ? last : USUAL_SIZE;
        if (size < 0 || size > MAX_SIZE) {
            throw new Refusal(Refusal.BAD_PAGE_SIZE);
        }
        return new Window(size, (String) arguments.get("after"), (String) arguments.get("before"), last != null);
    }
}
