package org.parley.engine;

import java.util.Map;

import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;

/**
 * Which page of an ordered list is wanted, after the Relay
 * <a href="https://relay.dev/graphql/connections.htm">cursor connections</a> specification.
 *
 * @param size how many records at most
 * @param after the cursor after which they lie, or null
 * @param before the cursor before which they lie, or null
 * @param backwards whether they are the last such records, not the first
 */
public record Window(int size, String after, String before, boolean backwards) {

    /** The name of the argument that asks for records from the beginning. */
    public static final String FIRST = "first";

    /** The name of the argument that asks for records from the end. */
    public static final String LAST = "last";

    /** The name of the argument for the cursor after which they lie. */
    public static final String AFTER = "after";

    /** The name of the argument for the cursor before which they lie. */
    public static final String BEFORE = "before";

    /** The size of a page when none is asked for. */
    public static final int DEFAULT_SIZE = 20;

    /** The largest size of a page. */
    public static final int MAX_SIZE = 100;

    /**
     * The page that the arguments of a field ask for.
     *
     * @throws InvalidArgumentException if they make no sense
     */
    public static Window of(Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get(FIRST);
        Integer last = (Integer) arguments.get(LAST);
        if (first != null && last != null) {
            throw new InvalidArgumentException(ErrorCode.BAD_PAGING, "first and last can not be used together");
        }
        return new Window(size(FIRST, first, size(LAST, last, DEFAULT_SIZE)), (String) arguments.get(AFTER),
                (String) arguments.get(BEFORE), last != null);
    }

    private static int size(String name, Integer size, int otherwise) {
        if (size != null && (size < 0 || size > MAX_SIZE)) {
            throw new InvalidArgumentException(ErrorCode.BAD_PAGE_SIZE,
                    name + " must be from 0 to " + MAX_SIZE + ", but is " + size);
        }
        return size == null ? otherwise : size;
    }
}
