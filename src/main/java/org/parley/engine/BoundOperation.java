package org.parley.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.limit.Cost;
import org.parley.limit.Deadline;
import org.parley.limit.LimitCode;
import org.parley.limit.LimitExceeded;
import org.parley.limit.Limits;
import org.parley.limit.Saturating;
import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;

/** An operation with the values of its variables, on one version of the record. */
public final class BoundOperation {

    private static final byte[] DATA = "{\"data\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTENSIONS = ",\"extensions\":{".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] WARNINGS = ",\"warnings\":".getBytes(StandardCharsets.US_ASCII);

    private static final int MARGIN = 64;

    private final Limits limits;
    private final Introspection introspection;
    private final Plan plan;
    private final Object[] arguments;
    private final Map<String, Object> variables;
    private final UnknownIds unknown;
    private final Cost cost;

    BoundOperation(Engine engine, Plan plan, Object[] arguments, Map<String, Object> variables, UnknownIds unknown) {
        this.limits = engine.limits();
        this.introspection = engine.introspection();
        this.plan = plan;
        this.arguments = arguments;
        this.variables = variables;
        this.unknown = unknown;
        this.cost = new Cost(plan.cost(arguments, limits.assumedListLength()), limit());
    }

    /** Introspection has an allowance of its own, so that a tool can ask for the schema whatever other queries may cost. */
    private long limit() {
        long allowance = plan.introspection().map(part -> Math.min(part.cost(), limits.introspectionCost())).orElse(0L);
        return Saturating.plus(limits.cost(), allowance);
    }

    /** What it could cost. */
    public Cost cost() {
        return cost;
    }

    /**
     * The answer: {@code data}, and in {@code extensions} the cost and warnings.
     *
     * @throws InvalidFieldException if an argument turns out to make no sense, before anything is written
     * @throws LimitExceeded if the answer has more bytes than it may
     * @throws Deadline.PassedException if it is not found in time
     */
    public JsonBuffer execute(Deadline deadline) {
        JsonBuffer out = new JsonBuffer(plan.usualSize() + MARGIN, limits.answerBytes());
        try {
            Object[] evaluated = evaluate(deadline);
            Optional<IntrospectionAnswer> schema = plan.introspection()
                    .map(part -> introspection.answer(part, variables));
            Execution execution = new Execution(plan.dataset(), evaluated, schema.orElse(null), deadline, out);
            schema.ifPresent(answer -> execution.spend(plan.introspection().orElseThrow().cost()));
            out.put(DATA);
            RootField[] roots = plan.roots();
            if (roots.length == 0) {
                out.put('{');
            }
            for (RootField root : roots) {
                out.put(root.key());
                root.write(execution);
            }
            out.put('}');
            out.put(EXTENSIONS);
            cost.write(execution.cost(), out);
            if (!unknown.isEmpty()) {
                out.put(WARNINGS);
                JsonValues.write(unknown.warnings().stream().map(Warning::toMap).toList(), out);
            }
            out.put('}');
            out.put('}');
            plan.answered(out.length());
            return out;
        } catch (JsonBuffer.FullException e) {
            throw new LimitExceeded(LimitCode.ANSWER_TOO_LARGE, limits.answerBytes() + 1L, limits.answerBytes(), null);
        }
    }

    private Object[] evaluate(Deadline deadline) {
        Object[] evaluated = arguments.clone();
        List<Parameters> parameters = plan.parameters();
        for (int slot = 0; slot < evaluated.length; slot++) {
            Parameters each = parameters.get(slot);
            Object bound = evaluated[slot];
            evaluated[slot] = each.located(() -> each.evaluate(bound, plan.dataset(), deadline));
        }
        return evaluated;
    }
}
