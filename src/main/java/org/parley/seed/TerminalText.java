package org.parley.seed;

/** Text as a terminal can show it, whoever wrote it: nothing in it moves the cursor, hides or turns round other text. */
public final class TerminalText {

    private TerminalText() {
    }

    /** The text with every character that is not seen as itself written as its number, e.g. {@code \u001B}. */
    public static String of(String text) {
        return text.codePoints().allMatch(TerminalText::isVisible) ? text
                : text.codePoints().collect(StringBuilder::new, TerminalText::append, StringBuilder::append).toString();
    }

    /** The same of the beginning of a text, of so many characters, and an ellipsis if that is not all. */
    static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? of(text)
                : of(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
    }

    private static void append(StringBuilder out, int character) {
        if (isVisible(character)) {
            out.appendCodePoint(character);
        } else {
            out.append((character > Character.MAX_VALUE ? "\\U%08X" : "\\u%04X").formatted(character));
        }
    }

    /** Whether a character is seen as itself; those that change how others are seen are not. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
