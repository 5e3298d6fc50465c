package org.parley.limit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;

/** Checks how many, how large and how deep values are: those of a request's variables, or those in a document. */
final class ValueLimits {

    private final Limits limits;
    private int count;

    ValueLimits(Limits limits) {
        this.limits = limits;
    }

    /** Refuses variables that are too many, too long or too deep. */
    static void check(Map<String, Object> variables, Limits limits) {
        ValueLimits values = new ValueLimits(limits);
        variables.values().forEach(value -> values.check(value, null));
    }

    /** Refuses a value that is too long or too deep, or one too many; null is none. */
    void check(Object value, Node<?> where) {
        check(value, 0, where);
    }

    private void check(Object value, int depth, Node<?> where) {
        LimitExceeded.check(LimitCode.TOO_MANY_VALUES, ++count, limits.values(), where);
        LimitExceeded.check(LimitCode.VALUE_TOO_DEEP, depth, limits.valueDepth(), where);
        if (value instanceof Map<?, ?> object) {
            checkAll(object.values(), depth, where);
        } else if (value instanceof List<?> list) {
            checkList(list, depth, where);
        } else if (value instanceof ArrayValue list) {
            checkList(list.getValues(), depth, where);
        } else if (value instanceof ObjectValue object) {
            checkAll(object.getObjectFields().stream().map(ObjectField::getValue).toList(), depth, where);
        }
    }

    private void checkList(List<?> list, int depth, Node<?> where) {
        LimitExceeded.check(LimitCode.LIST_TOO_LONG, list.size(), limits.listLength(), where);
        checkAll(list, depth, where);
    }

    private void checkAll(Collection<?> values, int depth, Node<?> where) {
        values.forEach(value -> check(value, depth + 1, where));
    }
}
