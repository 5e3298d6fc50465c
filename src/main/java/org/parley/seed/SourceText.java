package org.parley.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a file into text, if they are UTF-8. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Control characters but those that end lines or indent, and code points that are no characters. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[\\x00-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFFFE\\uFFFF&&[^\\t\\n\\r\\x85]]");

    private SourceText() {
    }

    /** The text without byte order mark; empty after a problem. */
    static Optional<String> decode(byte[] bytes, Location file, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            problems.add(file.line(linesIn(out)), "is not UTF-8 text");
            return Optional.empty();
        }
        boolean marked = out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK;
        String text = out.subSequence(marked ? 1 : 0, out.length()).toString();
        Matcher unprintable = UNPRINTABLE.matcher(text);
        if (unprintable.find()) {
            problems.add(file.line(linesIn(text.substring(0, unprintable.start()))),
                    "has the character U+%04X, which is not text".formatted((int) text.charAt(unprintable.start())));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Whether it has characters that are not text; escapes can bring them into a file that has none. */
    static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    private static int linesIn(CharSequence text) {
        return 1 + (int) text.chars().filter(character -> character == '\n').count();
    }
}
