package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.parley.limit.LimitCode;

/** Asks a program and the oracle the same, and keeps count. */
final class Comparison {

    private static final int MOST_DIFFERENCES = 5;

    private final Application application;
    private final Oracle oracle;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int answered;
    private int tooLarge;

    Comparison(Application application, Oracle oracle) {
        this.application = application;
        this.oracle = oracle;
    }

    /** Whether there have been so many differences that there is no need for more. */
    boolean isDecided() {
        return differences.size() >= MOST_DIFFERENCES;
    }

    /** The differences, for a person; empty if there are none. */
    String differences() {
        return String.join("\n\n", differences);
    }

    int answered() {
        return answered;
    }

    int tooLarge() {
        return tooLarge;
    }

    /** Compares the answers to an operation that has a name for reports. */
    void compare(String name, Operation operation) {
        Answer actual = Answer.read(application.respond(operation));
        if (isLimit(actual)) {
            tooLarge++;
        } else if (!actual.equals(oracle.answer(operation))) {
            differences.add(report(name, Shrinker.shrink(operation, this::differs)) + "\nshrunk from\n" + operation);
        } else if (actual.refusal() == null) {
            answered++;
        } else {
            refused.merge(actual.refusal(), 1, Integer::sum);
        }
    }

    private static boolean isLimit(Answer answer) {
        return Stream.of(LimitCode.values()).anyMatch(code -> code.name().equals(answer.refusal()));
    }

    private boolean differs(Operation operation) {
        Answer actual = Answer.read(application.respond(operation));
        return !isLimit(actual) && !actual.equals(oracle.answer(operation));
    }

    private String report(String name, Operation operation) {
        return name + "\n" + operation.query() + "\n" + operation.variables() + "\nprogram: "
                + Answer.read(application.respond(operation)) + "\noracle:  " + oracle.answer(operation);
    }

    @Override
    public String toString() {
        return answered + " answered alike, refused alike " + refused + ", " + tooLarge + " not compared because they ask for "
                + "too much, " + differences.size() + " different";
    }
}
