package org.parley.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A page of a list that is in memory, or whose elements are found by their numbers.
 *
 * @param elements what is on it, in order
 * @param hasNext whether there is something after it
 * @param hasPrevious whether there is something before it
 */
public record Slice<T>(List<T> elements, boolean hasNext, boolean hasPrevious) {

    /** The page of a list whose elements have keys. */
    public static <T> Slice<T> of(List<T> all, Function<T, String> key, Window window) {
        return of(all.size(), all::get,
                wanted -> IntStream.range(0, all.size()).filter(i -> key.apply(all.get(i)).equals(wanted)).findFirst()
                        .orElse(-1),
                window);
    }

    /**
     * The page of a list that is not at hand.
     *
     * @param size its length
     * @param element what stands at a number, counted from 0
     * @param number the number of what has a key; outside of the list if nothing has
     */
    public static <T> Slice<T> of(int size, IntFunction<T> element, ToIntFunction<String> number, Window window) {
        int start = window.after() == null ? 0 : number(window.after(), size, number) + 1;
        int end = window.before() == null ? size : number(window.before(), size, number);
        int length = Math.max(0, Math.min(window.size(), end - start));
        int first = window.backwards() ? end - length : start;
        return new Slice<>(IntStream.range(first, first + length).mapToObj(element).toList(), first + length < size,
                first > 0);
    }

    /** The cursor of what has a key. */
    public static String cursor(String key) {
        return Cursor.of(key);
    }

    private static int number(String cursor, int size, ToIntFunction<String> number) {
        int found = number.applyAsInt(Cursor.decode(cursor));
        if (found < 0 || found >= size) {
            throw Cursor.notOne(cursor);
        }
        return found;
    }
}
