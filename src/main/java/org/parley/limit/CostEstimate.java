package org.parley.limit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Works out what an operation could cost, without executing it: as execution does it collects the fields of each level,
 * but for a list it does so once and multiplies. Where a record can be of several types, the dearest of them counts.
 */
final class CostEstimate {

    /** So many selections are looked at before an operation is held to cost more than any limit. */
    private static final int MAX_STEPS = 100_000;
    /** Where a list is not one of a page. */
    private static final long NO_PAGE = -1;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final FieldArguments arguments;
    private final Limits limits;
    private final Map<Place, Long> known = new HashMap<>();
    private int steps;

    private CostEstimate(ExecutionContext execution, Limits limits) {
        this.schema = execution.getGraphQLSchema();
        this.fragments = execution.getFragmentsByName();
        this.arguments = new FieldArguments(execution.getCoercedVariables().toMap());
        this.limits = limits;
    }

    /** The selections that are made of an object of a type; AST nodes and types are equal only to themselves. */
    private record Place(List<SelectionSet> selections, GraphQLType type, long pageSize) {
    }

    /** What an operation that is about to be executed could cost. */
    static Cost of(ExecutionContext execution, Limits limits) {
        SelectionSet selections = execution.getOperationDefinition().getSelectionSet();
        GraphQLObjectType query = execution.getGraphQLSchema().getQueryType(); // the only operations there are
        return new Cost(new CostEstimate(execution, limits).cost(List.of(selections), query, NO_PAGE), limits.cost());
    }

    /** Of one object. */
    private long cost(List<SelectionSet> selections, GraphQLCompositeType type, long pageSize) {
        Place place = new Place(selections, type, pageSize);
        Long cost = known.get(place);
        if (cost == null) {
            cost = 0L;
            List<GraphQLObjectType> objects = possible(type);
            // where nothing is asked of one type alone, one is as dear as any other
            for (GraphQLObjectType object : isPlain(selections) ? objects.subList(0, 1) : objects) {
                cost = Math.max(cost, costOfObject(selections, object, pageSize));
            }
            known.put(place, cost);
        }
        return cost;
    }

    private static boolean isPlain(List<SelectionSet> selections) {
        return selections.stream().flatMap(set -> set.getSelections().stream()).allMatch(Field.class::isInstance);
    }

    private long costOfObject(List<SelectionSet> selections, GraphQLObjectType type, long pageSize) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        selections.forEach(selection -> collect(selection, type, fields));
        if (steps > MAX_STEPS) {
            return Saturating.MAX;
        }
        long cost = 0;
        for (List<Field> same : fields.values()) {
            cost = Saturating.plus(cost, costOfField(same, type, pageSize));
        }
        return cost;
    }

    private void collect(SelectionSet selections, GraphQLObjectType type, Map<String, List<Field>> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (++steps > MAX_STEPS || arguments.leavesOut((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1)).add(field);
            } else if (selection instanceof InlineFragment fragment && fits(fragment.getTypeCondition(), type)) {
                collect(fragment.getSelectionSet(), type, fields);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fits(fragment.getTypeCondition(), type)) {
                    collect(fragment.getSelectionSet(), type, fields);
                }
            }
        }
    }

    private boolean fits(TypeName condition, GraphQLObjectType type) {
        return condition == null || condition.getName().equals(type.getName())
                || possible((GraphQLCompositeType) schema.getType(condition.getName())).contains(type);
    }

    /** Of one field of one object, asked for in one place or several. */
    private long costOfField(List<Field> same, GraphQLObjectType parent, long pageSize) {
        Field field = same.get(0);
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return field.getName().equals("totalCount") && pageSize != NO_PAGE ? 1 : 0;
        }
        boolean connection = definition.getArgument("first") != null && definition.getArgument("last") != null;
        long own = connection ? 1L + arguments.conditions(field) : isRecord(type) ? 1 : 0;
        List<SelectionSet> selections = same.stream().map(Field::getSelectionSet).filter(Objects::nonNull).toList();
        long one = Saturating.plus(own, cost(selections, type, connection ? arguments.pageSize(field) : NO_PAGE));
        return Saturating.times(isList(definition) ? listLength(field, definition, pageSize) : 1, one);
    }

    private long listLength(Field field, GraphQLFieldDefinition definition, long pageSize) {
        if (pageSize != NO_PAGE) {
            return pageSize;
        }
        return definition.getArgument("ids") != null ? arguments.ids(field) : limits.assumedListLength();
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }

    /** Whether it stands for a record, not for a part of one or of a page. */
    private static boolean isRecord(GraphQLCompositeType type) {
        return type instanceof GraphQLUnionType || type.getName().equals("Node")
                || type instanceof GraphQLImplementingType implementing
                        && implementing.getInterfaces().stream().map(GraphQLNamedOutputType::getName)
                                .anyMatch("Node"::equals);
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        return type instanceof GraphQLInterfaceType general ? schema.getImplementations(general)
                : ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
}
