package org.parley.operation;

import java.util.List;
import java.util.regex.Pattern;

/** Puts what graphql-java says into words that mean something to a client: GraphQL's types instead of its classes. */
final class ClientMessages {

    private record Replacement(Pattern pattern, String replacement) {

        static Replacement of(String pattern, String replacement) {
            return new Replacement(Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Replacement> REPLACEMENTS = List.of(
            Replacement.of("\\b\\w+Value\\{\\w+='?([^'}]*)'?\\}", "$1"),
            Replacement.of(" with value '\\w+Value\\{.*\\}'(?= is)", ""),
            Replacement.of("an AST type of (?=')", ""),
            Replacement.of("'(\\w+)Value'", "'$1'"),
            Replacement.of("'(LinkedHash)?Map'", "'Object'"),
            Replacement.of("'(ArrayList|Array)'", "'List'"),
            Replacement.of("'(Integer|Long|BigInteger)'", "'Int'"),
            Replacement.of("'Double'", "'Float'"),
            Replacement.of("with ANTLR error 'token recognition error at: '(.*)''(?= at)",
                    "with offending token '$1'"));

    private ClientMessages() {
    }

    static String of(String message) {
        String worded = message;
        for (Replacement each : REPLACEMENTS) {
            worded = each.pattern().matcher(worded).replaceAll(each.replacement());
        }
        return worded;
    }
}
