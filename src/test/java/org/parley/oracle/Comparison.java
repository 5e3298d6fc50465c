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
    private int refusedOtherwise;
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

    /** How many were refused by both, and each named another mistake. */
    int refusedOtherwise() {
        return refusedOtherwise;
    }

    int tooLarge() {
        return tooLarge;
    }

    /** Compares the answers to an operation that has a name for reports. */
    void compare(String name, Operation operation) {
        Answer actual = Answer.read(application.respond(operation));
        if (isLimit(actual)) {
            tooLarge++;
            return;
        }
        Answer expected = oracle.answer(operation);
        if (isWrongArgument(actual) && isWrongArgument(expected) && !actual.equals(expected)) {
            refusedOtherwise++;
        } else if (!actual.equals(expected)) {
            differences.add(report(name, Shrinker.shrink(operation, this::differs)) + "\nshrunk from\n" + operation);
        } else if (actual.refusal() == null) {
            answered++;
        } else {
            refused.merge(actual.refusal(), 1, Integer::sum);
        }
    }

    /** Of several wrong arguments in one operation, the program can name another than the oracle. */
    private static boolean isWrongArgument(Answer answer) {
        return answer.refusal() != null && Refusal.WRONG_ARGUMENTS.contains(answer.refusal());
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
        return answered + " answered alike, refused alike " + refused + ", " + refusedOtherwise + " for another of "
                + "several mistakes, " + tooLarge + " not compared because they ask for "
                + "too much, " + differences.size() + " different";
    }
}
