package org.parley.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.parley.dataset.Dataset;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

/** An operation of a document that is valid. Its plans are kept with it, until another version of the record is served. */
public final class Operation {

    /** Plans differ by what is left out; so many are kept of one operation. */
    private static final int MOST_PLANS = 16;
    private static final Set<String> ABOUT_SCHEMA = Set.of("__schema", "__type");

    private final Engine engine;
    private final GraphQLSchema schema;
    private final OperationDefinition definition;
    private final Map<String, FragmentDefinition> fragments;
    private final VariableValues values;
    private final List<String> conditions;
    private volatile Plans plans = new Plans(null, Map.of());

    private record Plans(Dataset dataset, Map<List<Object>, Plan> byConditions) {
    }

    Operation(Engine engine, GraphQLSchema schema, Document document, OperationDefinition definition) {
        this.engine = engine;
        this.schema = schema;
        this.definition = definition;
        this.fragments = NodeUtil.getFragmentsByName(document);
        this.values = new VariableValues(schema, definition.getVariableDefinitions());
        this.conditions = DirectiveVariables.of(definition, fragments.values());
    }

    /** The syntax tree of the operation. */
    public OperationDefinition definition() {
        return definition;
    }

    /**
     * The operation with these variables, on a version of the record.
     *
     * @throws InvalidFieldException if a variable does not fit the schema, or an argument makes no sense
     */
    public BoundOperation bind(Map<String, Object> variables, Dataset dataset) {
        CoercedVariables coerced = values.of(variables);
        Plan plan = plan(coerced, dataset);
        UnknownIds unknown = new UnknownIds(plan.unknownConstants());
        return new BoundOperation(engine, plan, plan.bind(coerced, unknown), variables, unknown);
    }

    private Plan plan(CoercedVariables variables, Dataset dataset) {
        Plans current = plans;
        if (current.dataset() != dataset) {
            current = new Plans(dataset, new ConcurrentHashMap<>());
            plans = current;
        }
        List<Object> key = new ArrayList<>();
        conditions.forEach(name -> key.add(Boolean.TRUE.equals(variables.get(name))));
        Plan known = current.byConditions().get(key);
        if (known == null) {
            known = plan(new FieldCollector(schema, fragments, variables), dataset);
            if (current.byConditions().size() < MOST_PLANS) {
                current.byConditions().put(key, known);
            }
        }
        return known;
    }

    private Plan plan(FieldCollector collector, Dataset dataset) {
        Slots slots = new Slots();
        Map<String, Field> aboutSchema = new LinkedHashMap<>();
        List<RootField> roots = new ArrayList<>();
        collector.collect(List.of(definition.getSelectionSet()), schema.getQueryType()).forEach((key, merged) -> {
            byte[] bytes = PlannedField.key(key, roots.size());
            GraphQLFieldDefinition field = Introspection.getFieldDefinition(schema, schema.getQueryType(),
                    merged.get(0).getName());
            if (ABOUT_SCHEMA.contains(field.getName())) {
                aboutSchema.put(key, merge(merged));
                slots.addDay(new RootParameters.OfSchema(schema.getCodeRegistry(), field.getArguments(), merged.get(0)));
                roots.add(new RootField.Schema(bytes, key));
                return;
            }
            RootParameters.OfDay day = new RootParameters.OfDay(schema.getCodeRegistry(), field.getArguments(),
                    merged.get(0));
            int daySlot = slots.addDay(day);
            roots.add(new RootPlanner(new PlanContext(schema, dataset, collector, slots, day.isConstant(), daySlot))
                    .plan(bytes, merged));
        });
        Optional<IntrospectionPart> introspection = aboutSchema.isEmpty() ? Optional.empty()
                : Optional.of(IntrospectionPart.of(definition, List.copyOf(aboutSchema.values()), fragments,
                        new IntrospectionCost(schema, collector, engine.introspection().lengths())));
        return new Plan(dataset, roots, slots, introspection);
    }

    /** One field with all that is asked by several. */
    private static Field merge(List<Field> merged) {
        return merged.size() == 1 ? merged.get(0) : merged.get(0).transform(field -> field.selectionSet(
                SelectionSet.newSelectionSet(FieldCollector.selections(merged).stream()
                        .flatMap(each -> each.getSelections().stream()).toList()).build()));
    }
}
