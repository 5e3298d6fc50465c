package org.parley.search;

/** The part of a text around a place in it. */
final class Fragment {

    /** The most characters, without the ellipses. */
    static final int LENGTH = 160;

    private static final int BEFORE = 40;
    private static final String ELLIPSIS = "…";

    private Fragment() {
    }

    /** The whole text if it is short, else the part that begins some words before a place. */
    static String of(String text, int place) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int start = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
        start = start > place ? place : Math.min(start, text.length() - 1);
        int end = start + LENGTH;
        if (end >= text.length()) {
            return ELLIPSIS + text.substring(start);
        }
        int space = text.lastIndexOf(' ', end);
        end = space > start ? space : end;
        return (start == 0 ? "" : ELLIPSIS) + text.substring(start, end) + ELLIPSIS;
    }
}
