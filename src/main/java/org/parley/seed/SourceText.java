package org.parley.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, if they are UTF-8. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {
    }

    /** The text without byte order mark, backed by an array; empty after a problem. */
    static Optional<CharBuffer> decode(byte[] bytes, Location file, Problems problems) {
        return decodeUtf8(bytes, file, problems).filter(text -> {
            int unprintable = unprintable(text);
            if (unprintable >= 0) {
                problems.add(file.line(linesIn(text.subSequence(0, unprintable))),
                        "has the character U+%04X, which is not text".formatted((int) text.charAt(unprintable)));
            }
            return unprintable < 0;
        });
    }

    /** The same, whatever characters the text has. */
    static Optional<CharBuffer> decodeUtf8(byte[] bytes, Location file, Problems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(file.line(linesIn(text)), "is not UTF-8 text");
            return Optional.empty();
        }
        if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        return Optional.of(text);
    }

    /** Whether it has characters that are not text; escapes can bring them into a file that has none. */
    static boolean isPrintable(String text) {
        return unprintable(text) < 0;
    }

    /** The index of the first character that is not text, or -1. */
    private static int unprintable(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= ' ' && character < '\u007F') {
                continue;
            }
            if (Character.isHighSurrogate(character) && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (!isText(character)) {
                return index;
            }
        }
        return -1;
    }

    /** All but half characters, control characters that do not end lines or indent, and code points that are none. */
    private static boolean isText(char character) {
        return switch (character) {
            case '\t', '\n', '\r', '\u0085' -> true;
            case '\uFFFE', '\uFFFF' -> false;
            default -> !Character.isISOControl(character) && !Character.isSurrogate(character);
        };
    }

    private static int linesIn(CharSequence text) {
        return 1 + (int) text.chars().filter(character -> character == '\n').count();
    }
}
