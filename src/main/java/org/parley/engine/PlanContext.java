package org.parley.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.parley.dataset.Dataset;
import org.parley.json.JsonBuffer;
import org.parley.view.View;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * What planners of the walk from one root field have in common. A selection that is asked of one type in several places is
 * planned once, so that a plan is no larger than the operation times the number of types.
 */
final class PlanContext {

    private static final String TYPE_NAME = "__typename";

    private final GraphQLSchema schema;
    private final Dataset dataset;
    private final FieldCollector collector;
    private final Slots slots;
    private final boolean constantDay;
    private final int daySlot;
    private final Map<Place, Object> planned = new HashMap<>();

    /** With the slot of the day as of which the walk is, and whether that is the same in every execution. */
    PlanContext(GraphQLSchema schema, Dataset dataset, FieldCollector collector, Slots slots, boolean constantDay,
            int daySlot) {
        this.schema = schema;
        this.dataset = dataset;
        this.collector = collector;
        this.slots = slots;
        this.constantDay = constantDay;
        this.daySlot = daySlot;
    }

    /** What is asked of objects of a type; parts of a syntax tree and types are equal only to themselves. */
    private record Place(List<SelectionSet> selections, GraphQLCompositeType type) {
    }

    /** Makes a field of a key and of what is asked for there. */
    interface FieldPlan<F> {
        F plan(byte[] key, MergedField field);
    }

    GraphQLSchema schema() {
        return schema;
    }

    GraphQLCodeRegistry code() {
        return schema.getCodeRegistry();
    }

    View view() {
        return dataset.view();
    }

    Slots slots() {
        return slots;
    }

    boolean isDayConstant() {
        return constantDay;
    }

    int daySlot() {
        return daySlot;
    }

    /** The slot for arguments of the walk. */
    int slot(Parameters arguments) {
        return slots.add(arguments, daySlot);
    }

    /** The plan of a selection, made when it is first asked for. */
    @SuppressWarnings("unchecked")
    <T> T once(List<SelectionSet> selections, GraphQLCompositeType type, Supplier<T> plan) {
        Place place = new Place(selections, type);
        Object known = planned.get(place);
        if (known == null) {
            known = plan.get();
            planned.put(place, known);
        }
        return (T) known;
    }

    /** The fields that are asked of objects of a type, in the order of the answer. */
    <F> List<F> fields(List<SelectionSet> selections, GraphQLObjectType type, FieldPlan<F> plan) {
        List<F> fields = new ArrayList<>();
        collector.collect(selections, type).forEach(
                (key, merged) -> fields.add(plan.plan(PlannedField.key(key, fields.size()), merged(type, merged))));
        return fields;
    }

    /** Fields of a type with what they mean. */
    MergedField merged(GraphQLObjectType type, List<Field> fields) {
        String name = fields.get(0).getName();
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, name);
        return new MergedField(fields, definition, name.equals(TYPE_NAME) ? null
                : (FieldSource) code().getDataFetcher(FieldCoordinates.coordinates(type.getName(), name), definition));
    }

    /** A text as it stands in answers. */
    static byte[] text(String text) {
        JsonBuffer json = new JsonBuffer();
        json.putText(text);
        return json.toBytes();
    }
}
