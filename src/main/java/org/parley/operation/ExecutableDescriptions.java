package org.parley.operation;

import java.util.Set;

import org.parley.limit.Tokens;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/**
 * Takes the descriptions of operations, fragments and variables out of a document, since graphql-java's grammar has no place
 * for what the September 2025 edition of GraphQL allows. Blanks take their place, so that all else stays where it is. A
 * string that is no description there, or is no good as a string, stays for the parser to find fault with.
 */
final class ExecutableDescriptions {

    private static final Set<String> KEYWORDS = Set.of("query", "mutation", "subscription", "fragment");

    private final String document;
    private final Tokens tokens;
    private final StringBuilder rest = new StringBuilder();
    /** How much of the document is in the rest, or has been left out. */
    private int taken;

    /** How many brackets of any kind are open. */
    private int depth;
    /** In an operation or fragment, before its selections. */
    private boolean inHead;
    /** In the parentheses that have the variables of an operation. */
    private boolean inVariables;
    /** In these, a variable has been given a type: what may follow is a default value, directives or another variable. */
    private boolean isTyped;
    /** The first character of the token before. */
    private char previous;

    private ExecutableDescriptions(String document) {
        this.document = document;
        this.tokens = new Tokens(document);
    }

    /** The document with blanks for these descriptions; the document itself if it has none. */
    static String blanked(String document) {
        return document.indexOf('"') < 0 ? document : new ExecutableDescriptions(document).blanked();
    }

    private String blanked() {
        int begin = 0;
        int end = 0;
        while (tokens.next()) {
            if (end > begin && isDescribable() && isString(begin, end)) {
                blank(begin, end);
            }
            begin = tokens.begin();
            end = tokens.first() == '"' && canBeDescription() ? tokens.end() : begin;
            pass(tokens.first());
        }
        return taken == 0 ? document : rest.append(document, taken, document.length()).toString();
    }

    /** Whether what comes next can be what a string describes. */
    private boolean isDescribable() {
        return depth == 0 ? isKeyword() : tokens.first() == '$';
    }

    private boolean isKeyword() {
        return KEYWORDS.contains(document.substring(tokens.begin(), tokens.end()));
    }

    /** Whether something that can have a description can begin here. */
    private boolean canBeDescription() {
        if (depth == 0) {
            return !inHead && previous != '"';
        }
        return inVariables && depth == 1 && (previous == '(' || isTyped && ":=@".indexOf(previous) < 0);
    }

    private void pass(char first) {
        switch (first) {
            case '(', '[', '{' -> {
                inVariables |= depth == 0 && inHead && first == '(';
                inHead &= depth > 0 || first != '{';
                depth++;
            }
            case ')', ']', '}' -> {
                depth--;
                inVariables &= depth > 0;
            }
            case '$' -> isTyped = false;
            case ':' -> isTyped = true;
            default -> inHead |= depth == 0 && isKeyword();
        }
        previous = first;
    }

    private boolean isString(int begin, int end) {
        try {
            Parser.parseValue(document.substring(begin, end));
            return true;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    /** Lines stay lines, and a blank is as wide as the character that it stands for, which can be two in Java. */
    private void blank(int begin, int end) {
        rest.append(document, taken, begin);
        document.substring(begin, end).codePoints()
                .forEach(character -> rest.append(character == '\n' || character == '\r' ? (char) character : ' '));
        taken = end;
    }
}
