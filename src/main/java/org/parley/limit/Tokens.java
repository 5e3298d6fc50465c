package org.parley.limit;

import graphql.language.SourceLocation;

/**
 * The tokens of a text, one after the other, as the
 * <a href="https://spec.graphql.org/September2025/#sec-Language.Source-Text">specification of GraphQL</a> divides it. They
 * are counted before the text is parsed, since that takes far longer. What is no token by the specification can be taken for
 * a part of one here, so that it is the parser that finds fault.
 */
public final class Tokens {

    private static final String BLOCK = "\"\"\"";

    private final String text;
    private int begin;
    private int end;

    /** Those of a text, before the first. */
    public Tokens(String text) {
        this.text = text;
    }

    /** Refuses a text with more tokens than are allowed. */
    static void check(String text, int limit) {
        Tokens tokens = new Tokens(text);
        for (int left = limit; tokens.next(); left--) {
            if (left == 0) {
                throw new LimitExceeded(LimitCode.TOO_MANY_TOKENS, limit + 1L, limit, tokens.location());
            }
        }
    }

    /** Goes on to the next token; false if there is none. */
    public boolean next() {
        for (begin = end; begin < text.length(); begin = end) {
            end = end(begin);
            if (!isIgnored(text.charAt(begin))) {
                return true;
            }
        }
        return false;
    }

    /** The first character of the token. */
    public char first() {
        return text.charAt(begin);
    }

    /** The index in the text at which the token begins. */
    public int begin() {
        return begin;
    }

    /** The index in the text after the token. */
    public int end() {
        return end;
    }

    private static boolean isIgnored(char first) {
        return switch (first) {
            case ' ', ',', '\n', '\r', '\t', '\ufeff', '#' -> true;
            default -> false;
        };
    }

    /** The end of the token, comment or blank that begins there. */
    private int end(int begin) {
        char first = text.charAt(begin);
        if (isOfName(first) || first == '-') {
            return endOfWord(begin + 1);
        } else if (first == '"') {
            return text.startsWith(BLOCK, begin) ? endOfBlock(begin + BLOCK.length()) : endOfString(begin + 1);
        } else if (first == '#') {
            return endOfLine(begin);
        }
        return begin + (text.startsWith("...", begin) ? 3 : 1);
    }

    /** Of a name or a number. */
    private int endOfWord(int index) {
        int end = index;
        while (end < text.length() && (isOfName(text.charAt(end)) || isOfNumber(index - 1, end))) {
            end++;
        }
        return end;
    }

    /** Whether it goes on with a point, or with the sign of an exponent. */
    private boolean isOfNumber(int begin, int index) {
        char next = text.charAt(index);
        return "-0123456789".indexOf(text.charAt(begin)) >= 0
                && (next == '.' || (next == '-' || next == '+') && "eE".indexOf(text.charAt(index - 1)) >= 0);
    }

    private static boolean isOfName(char character) {
        return character == '_' || character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    private int endOfString(int index) {
        int end = index;
        while (end < text.length() && !isLineEnd(end) && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    /** If all quotes that could end it are escaped, the parser takes the last of them for its end. */
    private int endOfBlock(int index) {
        int last = text.length();
        int end = text.indexOf(BLOCK, index);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            last = end + BLOCK.length();
            end = text.indexOf(BLOCK, last);
        }
        return end < 0 ? last : end + BLOCK.length();
    }

    private int endOfLine(int index) {
        int end = index;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private SourceLocation location() {
        String[] lines = text.substring(0, begin).split("\r\n|\n|\r", -1);
        return new SourceLocation(lines.length, lines[lines.length - 1].length() + 1);
    }
}
