package org.parley.seed;

import java.util.BitSet;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * Finds values of YAML without quotes that a comment follows in their line. Whoever writes {@code name: Building #5} may mean
 * all of it, and loses the end.
 */
final class TrailingComments {

    /** Of a text without comments. */
    static final TrailingComments NONE = new TrailingComments("");

    private final CharSequence text;
    /** The lines in which a comment may come after something else, counted from 1. */
    private final BitSet lines = new BitSet();
    /** Where lines begin, counted from 1; null if there is none to be looked at. */
    private int[] begins;

    private TrailingComments(CharSequence text) {
        this.text = text;
        findLines();
        if (!lines.isEmpty()) {
            begins = begins(lines.length());
        }
    }

    /** Those in a text, as a parser reads it from the beginning. */
    static TrailingComments in(CharSequence text) {
        return new TrailingComments(text);
    }

    /** Whether the scalar in that place is not in quotes, nor a block of lines, and a comment follows. */
    boolean follow(JsonLocation begin, JsonLocation end) {
        if (!lines.get(end.getLineNr())) {
            return false;
        }
        int first = offset(begin);
        int after = offset(end);
        return (first == after || "\"'|>".indexOf(text.charAt(first)) < 0) && isComment(after);
    }

    private boolean isComment(int offset) {
        int next = offset;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next > offset && next < text.length() && text.charAt(next) == '#';
    }

    /** Parsers count characters, not halves of them. */
    private int offset(JsonLocation at) {
        return Character.offsetByCodePoints(text, begins[at.getLineNr()], at.getColumnNr() - 1);
    }

    private void findLines() {
        int line = 1;
        boolean blank = true;
        for (int offset = 0; offset < text.length(); offset++) {
            char character = text.charAt(offset);
            if (isLineEnd(offset)) {
                line++;
                blank = true;
            } else if (character == '#' && !blank && isBlank(text.charAt(offset - 1))) {
                lines.set(line);
            } else if (!isBlank(character)) {
                blank = false;
            }
        }
    }

    private int[] begins(int count) {
        int[] offsets = new int[count + 1];
        int line = 1;
        for (int offset = 0; offset < text.length() && line < count; offset++) {
            if (isLineEnd(offset)) {
                offsets[++line] = offset + 1;
            }
        }
        return offsets;
    }

    /** As the parser of YAML ends lines. */
    private boolean isLineEnd(int offset) {
        return switch (text.charAt(offset)) {
            case '\n', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> offset + 1 == text.length() || text.charAt(offset + 1) != '\n';
            default -> false;
        };
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
