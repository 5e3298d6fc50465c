package org.parley.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.Column;
import org.parley.json.JsonBuffer;
import org.parley.view.View;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Plans what is asked below one root field. A selection that is asked of one type in several places is planned once, so
 * that a plan is no larger than the operation times the number of types.
 */
final class Planner {

    private static final String TYPE_NAME = "__typename";

    private final GraphQLSchema schema;
    private final GraphQLCodeRegistry code;
    private final Dataset dataset;
    private final View view;
    private final FieldCollector collector;
    private final Slots slots;
    private final boolean constantDay;
    private final int daySlot;
    private final Map<Place, Object> planned = new HashMap<>();
    private final Map<Field, Integer> slotOf = new HashMap<>();

    Planner(GraphQLSchema schema, Dataset dataset, FieldCollector collector, Slots slots, boolean constantDay,
            int daySlot) {
        this.schema = schema;
        this.code = schema.getCodeRegistry();
        this.dataset = dataset;
        this.view = dataset.view();
        this.collector = collector;
        this.slots = slots;
        this.constantDay = constantDay;
        this.daySlot = daySlot;
    }

    /** What is asked of objects of a type; parts of a syntax tree and types are equal only to themselves. */
    private record Place(List<SelectionSet> selections, GraphQLCompositeType type) {
    }

    @SuppressWarnings("unchecked")
    private <T> T once(List<SelectionSet> selections, GraphQLCompositeType type, Supplier<T> plan) {
        Place place = new Place(selections, type);
        Object known = planned.get(place);
        if (known == null) {
            known = plan.get();
            planned.put(place, known);
        }
        return (T) known;
    }

    /** Makes a field of a key and of all fields that are merged there. */
    private interface FieldPlan<F> {
        F plan(byte[] key, Merged field);
    }

    /** Fields that are merged, with what they mean; null where they ask for the name of the type. */
    private record Merged(List<Field> fields, GraphQLFieldDefinition definition, FieldSource source) {

        GraphQLCompositeType type() {
            return (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
        }

        List<SelectionSet> selections() {
            return FieldCollector.selections(fields);
        }

        Field first() {
            return fields.get(0);
        }

        List<GraphQLArgument> declared() {
            return definition.getArguments();
        }
    }

    private <F> List<F> fields(List<SelectionSet> selections, GraphQLObjectType type, FieldPlan<F> plan) {
        List<F> planned = new ArrayList<>();
        collector.collect(selections, type).forEach(
                (key, merged) -> planned.add(plan.plan(PlannedField.key(key, planned.size()), merged(type, merged))));
        return planned;
    }

    private Merged merged(GraphQLObjectType type, List<Field> fields) {
        String name = fields.get(0).getName();
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, name);
        boolean typeName = name.equals(TYPE_NAME);
        return new Merged(fields, definition, typeName ? null
                : (FieldSource) code.getDataFetcher(FieldCoordinates.coordinates(type.getName(), name), definition));
    }

    /** What is asked of records that are of an interface, of a union or of one kind. */
    RecordSelection records(List<SelectionSet> selections, GraphQLCompositeType type) {
        return once(selections, type, () -> {
            RecordField[][] byKind = new RecordField[view.kinds().size()][];
            RecordSelection selection = new RecordSelection(slots.nextSelection(), view, byKind);
            for (GraphQLObjectType object : possible(type)) {
                Kind kind = view.kinds().stream().filter(each -> each.name().equals(object.getName())).findFirst()
                        .orElseThrow();
                byKind[view.kindIndex(kind)] = fields(selections, object, (key, field) -> recordField(key, field, kind))
                        .toArray(RecordField[]::new);
            }
            return selection;
        });
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        return type instanceof GraphQLInterfaceType general ? schema.getImplementations(general)
                : ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    private RecordField recordField(byte[] key, Merged field, Kind kind) {
        FieldSource source = field.source();
        if (source == null) {
            return new RecordField.Constant(key, text(kind.name()));
        } else if (source instanceof FieldSource.AttributeSource own) {
            return attribute(key, field, kind, view.column(kind, own.attribute().name()), false);
        } else if (source instanceof FieldSource.EndSource end) {
            return attribute(key, field, kind, view.column(kind, end.attribute().name()), true);
        } else if (source instanceof FieldSource.LatestSource latest) {
            return new RecordField.Latest(key, view, kind, latest);
        } else if (source instanceof FieldSource.RelationSource walk) {
            return relation(key, field, walk);
        }
        throw new IllegalStateException(source + " is not about records");
    }

    private RecordField attribute(byte[] key, Merged field, Kind kind, Column column, boolean ends) {
        return column instanceof Column.StructureColumn structures
                ? new RecordField.Structure(key, structures, view.first(kind), ends,
                        structure(field.selections(), (GraphQLObjectType) field.type(), structures))
                : new RecordField.Value(key, column, view.first(kind));
    }

    private RecordField relation(byte[] key, Merged field, FieldSource.RelationSource walk) {
        Relation relation = walk.relation();
        return switch (relation.shape()) {
            case ONE -> new RecordField.Reference(key, view.links(relation), records(field.selections(), field.type()));
            case FEW -> new RecordField.Few(key, view.links(relation), records(field.selections(), field.type()));
            case MANY -> new RecordField.Many(key, view.links(relation),
                    slotOf.computeIfAbsent(field.first(), first -> slots.add(new PageParameters(code,
                            field.declared(), field.first(), constantDay, relation.target(), walk.query(), false),
                            daySlot)),
                    connection(field));
        };
    }

    private StructureSelection structure(List<SelectionSet> selections, GraphQLObjectType type,
            Column.StructureColumn structures) {
        return once(selections, type, () -> new StructureSelection(fields(selections, type, (key, field) ->
                field.source() instanceof FieldSource.PartSource part
                        ? new StructureSelection.Part(key, structures.part(part.part().name()), null)
                        : new StructureSelection.Part(key, null, text(type.getName())))
                .toArray(StructureSelection.Part[]::new)));
    }

    /** What is asked of a page that a field leads to. */
    private ConnectionSelection connection(Merged field) {
        return once(field.selections(), field.type(), () -> new ConnectionSelection(
                parts(field.selections(), (GraphQLObjectType) field.type())));
    }

    private ConnectionSelection.Part[] parts(List<SelectionSet> selections, GraphQLObjectType type) {
        return fields(selections, type, (key, field) -> part(key, field, type)).toArray(ConnectionSelection.Part[]::new);
    }

    private ConnectionSelection.Part part(byte[] key, Merged field, GraphQLObjectType type) {
        FieldSource source = field.source();
        if (source == null) {
            return new ConnectionSelection.Constant(key, text(type.getName()));
        } else if (source instanceof FieldSource.PageInfoSource place) {
            return new ConnectionSelection.PagePlace(key, place);
        } else if (source == FieldSource.EdgeSource.CURSOR) {
            return new ConnectionSelection.Cursor(key);
        } else if (source == FieldSource.EdgeSource.NODE) {
            return new ConnectionSelection.Node(key, nodes(field));
        }
        return switch ((FieldSource.PageSource) source) {
            case NODES -> new ConnectionSelection.Nodes(key, nodes(field));
            case EDGES -> new ConnectionSelection.Edges(key, parts(field.selections(), (GraphQLObjectType) field.type()));
            case PAGE_INFO -> new ConnectionSelection.PageInfo(key,
                    parts(field.selections(), (GraphQLObjectType) field.type()));
            case TOTAL_COUNT -> new ConnectionSelection.TotalCount(key);
        };
    }

    private NodeSelection nodes(Merged field) {
        return isOfRecords(field.type()) ? new NodeSelection.OfRecords(records(field.selections(), field.type()))
                : new NodeSelection.OfElements(elements(field.selections(), (GraphQLObjectType) field.type()));
    }

    private boolean isOfRecords(GraphQLCompositeType type) {
        return !(type instanceof GraphQLObjectType object)
                || object.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
    }

    /** What is asked of objects that are not records. */
    private ElementSelection elements(List<SelectionSet> selections, GraphQLObjectType type) {
        return once(selections, type, () -> new ElementSelection(slots.nextSelection(),
                fields(selections, type, (key, field) -> elementField(key, field, type))
                        .toArray(ElementSelection.ElementField[]::new)));
    }

    private ElementSelection.ElementField elementField(byte[] key, Merged field, GraphQLObjectType type) {
        FieldSource source = field.source();
        if (source == null) {
            return new ElementSelection.Constant(key, text(type.getName()));
        } else if (source instanceof FieldSource.ValueSource value) {
            return new ElementSelection.Value(key, value);
        } else if (source instanceof FieldSource.ElementRecordSource record) {
            return new ElementSelection.Reference(key, record, records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.ElementDateSource date) {
            return new ElementSelection.Date(key, date,
                    structure(field.selections(), (GraphQLObjectType) field.type(), view.dates()));
        } else if (source instanceof FieldSource.ElementListSource list) {
            return new ElementSelection.Elements(key, list,
                    elements(field.selections(), (GraphQLObjectType) field.type()));
        }
        throw new IllegalStateException(source + " is not about elements");
    }

    /** The root field itself. */
    RootField root(byte[] key, List<Field> fields) {
        Merged field = merged(schema.getQueryType(), fields);
        FieldSource source = field.source();
        if (source == null) {
            return new RootField.Constant(key, daySlot, text(schema.getQueryType().getName()));
        } else if (source instanceof FieldSource.RecordSource record) {
            return new RootField.Record(key, daySlot, slots.add(new RootParameters.OfRecord(code, field.declared(),
                    field.first(), record.kind()), daySlot), records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.RecordsSource) {
            return new RootField.Records(key, daySlot, slots.add(new RootParameters.OfRecords(code, field.declared(),
                    field.first()), daySlot), records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.KindSource all) {
            return new RootField.KindPage(key, daySlot, slots.add(new PageParameters(code, field.declared(),
                    field.first(), constantDay, all.kind(), all.query(), true), daySlot), connection(field));
        } else if (source instanceof FieldSource.ElementsSource list) {
            return new RootField.Elements(key, daySlot, slots.add(new RootParameters.OfElements(code, field.declared(),
                    field.first(), constantDay, list.lister()), daySlot), connection(field));
        } else if (source instanceof FieldSource.ObjectSource object) {
            return new RootField.Single(key, daySlot, object.object(),
                    elements(field.selections(), (GraphQLObjectType) field.type()));
        }
        throw new IllegalStateException(source + " is not at the beginning of a walk");
    }

    private static byte[] text(String text) {
        JsonBuffer json = new JsonBuffer();
        json.putText(text);
        return json.toBytes();
    }
}
