package org.parley.validation;

import org.parley.error.Quotation;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;

/** Says why a text is not GraphQL. */
public final class SyntaxMessages {

    private static final String END = "<EOF>";
    private static final String UNREADABLE = "token recognition error at: '";

    private SyntaxMessages() {
    }

    /** What the parser stumbled over. Where it stands, the exception tells. */
    public static String of(InvalidSyntaxException problem) {
        String token = problem.getOffendingToken() == null ? unreadable(problem.getMessage()) : problem.getOffendingToken();
        if (problem instanceof InvalidUnicodeSyntaxException) {
            return Quotation.of(token) + " does not stand for a character";
        } else if (token.equals(END)) {
            return "the query ends where something is missing";
        } else if (token.startsWith("\"") && !(token.length() > 1 && token.endsWith("\""))) {
            return "a text begins with " + Quotation.bare(token) + " and does not end, or has an unknown escape";
        }
        return token.isEmpty() ? "the query is not GraphQL" : "unexpected " + Quotation.of(token);
    }

    /** What no token begins with has no token; it stands in the message alone. */
    private static String unreadable(String message) {
        int begin = message.indexOf(UNREADABLE);
        int end = message.lastIndexOf("''");
        return begin < 0 || end < begin ? "" : message.substring(begin + UNREADABLE.length(), end);
    }
}
