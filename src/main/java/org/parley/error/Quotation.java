package org.parley.error;

/** Quotes what a client has sent, so that a message stays short and readable whatever that is. */
public final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {
    }

    /** A text in quotation marks, cut where it is long; characters that cannot be seen are written as escapes. */
    public static String of(String text) {
        return '"' + bare(text).replace("\"", "\\\"") + '"';
    }

    /** The same without quotation marks. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        for (int index = 0; index < end;) {
            int character = text.codePointAt(index);
            if (isInvisible(character)) {
                bare.append(String.format("\\u{%X}", character));
            } else {
                bare.appendCodePoint(character);
            }
            index += Character.charCount(character);
        }
        return text.length() > LONGEST ? bare.append('…').toString() : bare.toString();
    }

    /** Controls, what turns the direction of writing, and halves of characters. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
