package org.parley.oracle;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.StringValue;

/** Values as they stand in a document. Objects are maps, choices of an enum are {@link Choice}s. */
final class Literal {

    /** A value of an enum. */
    record Choice(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What is not given at all, though there is a variable for it. */
    static final Object MISSING = new Object();

    private Literal() {
    }

    static String of(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().filter(entry -> entry.getValue() != MISSING)
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? AstPrinter.printAst(StringValue.of(text)) : String.valueOf(value);
    }
}
