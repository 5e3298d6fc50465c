package org.parley.oracle;

import java.util.List;

/**
 * Cursors that number paths, of which there can be too many to be looked through.
 *
 * @param paths the list
 */
record PathCursors(List<Path> paths) implements Cursors<Path> {

    private static final String PREFIX = "path ";

    @Override
    public String of(Path path) {
        return of(path.number());
    }

    static String of(int number) {
        return Cursors.encode(PREFIX + number);
    }

    @Override
    public int before(String cursor) {
        String text = Cursors.decode(cursor);
        int number = text.matches(PREFIX + "[0-9]{1,9}") ? Integer.parseInt(text.substring(PREFIX.length())) : -1;
        if (number < 0 || number >= paths.size()) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
        return number;
    }

    @Override
    public int through(String cursor) {
        return before(cursor) + 1;
    }
}
