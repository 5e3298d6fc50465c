package org.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.dataset.Dataset;
import org.parley.limit.Saturating;
import org.parley.view.View;

import graphql.execution.CoercedVariables;

/**
 * An operation that is ready for execution on one version of the record: fields are merged for each type, fragments are
 * resolved, keys are bytes, and whatever follows from constant arguments is worked out.
 */
final class Plan {

    private final Dataset dataset;
    private final RootField[] roots;
    private final Slots slots;
    private final Optional<IntrospectionPart> introspection;
    private final Object[] constants;
    private final UnknownIds unknownConstants;
    /** How many bytes the largest answer had; answers to one operation are much alike. */
    private volatile int usualSize = 256;

    Plan(Dataset dataset, List<RootField> roots, Slots slots, Optional<IntrospectionPart> introspection) {
        this.dataset = dataset;
        this.roots = roots.toArray(RootField[]::new);
        this.slots = slots;
        this.introspection = introspection;
        this.constants = new Object[slots.parameters().size()];
        this.unknownConstants = new UnknownIds(dataset);
        for (int slot = 0; slot < constants.length; slot++) {
            if (slots.parameters().get(slot).isConstant()) {
                constants[slot] = bind(slot, CoercedVariables.emptyVariables(), constants, unknownConstants);
            }
        }
    }

    /** How many bytes an answer is likely to have. */
    int usualSize() {
        return usualSize;
    }

    /** Takes note of the size of an answer. */
    void answered(int size) {
        if (size > usualSize) {
            usualSize = size;
        }
    }

    /** The version of the record that it is for. */
    Dataset dataset() {
        return dataset;
    }

    RootField[] roots() {
        return roots;
    }

    Optional<IntrospectionPart> introspection() {
        return introspection;
    }

    List<Parameters> parameters() {
        return slots.parameters();
    }

    /** The ids in constant arguments that name no record. */
    UnknownIds unknownConstants() {
        return unknownConstants;
    }

    /**
     * What the arguments of all fields come to.
     *
     * @param unknown takes the ids in variables that name no record
     * @throws org.parley.error.InvalidArgumentException if some make no sense
     */
    Object[] bind(CoercedVariables variables, UnknownIds unknown) {
        Object[] bound = constants.clone();
        for (int slot = 0; slot < bound.length; slot++) {
            if (bound[slot] == null) {
                bound[slot] = bind(slot, variables, bound, unknown);
            }
        }
        return bound;
    }

    private Object bind(int slot, CoercedVariables variables, Object[] bound, UnknownIds unknown) {
        Parameters parameters = slots.parameters().get(slot);
        Integer dayOfWalk = (Integer) bound[slots.daySlot(slot)];
        int day = dayOfWalk == null ? View.NOW : dayOfWalk;
        return parameters.located(() -> {
            Map<String, Object> values = parameters.values(variables);
            Object result = parameters.bind(values, dataset, day);
            parameters.checkIds(values, day, unknown);
            return result;
        });
    }

    /** What the operation could cost at most with these arguments. */
    long cost(Object[] bound, int assumedListLength) {
        CostPass pass = new CostPass(bound, slots.selections(), assumedListLength);
        long cost = introspection.map(IntrospectionPart::cost).orElse(0L);
        for (RootField root : roots) {
            cost = Saturating.plus(cost, root.cost(pass));
        }
        return cost;
    }
}
