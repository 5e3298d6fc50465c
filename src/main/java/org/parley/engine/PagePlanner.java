package org.parley.engine;

import java.util.List;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLObjectType;

/** Plans what is asked of pages, and of their elements where these are not records. */
final class PagePlanner {

    private final PlanContext context;
    private final RecordPlanner records;

    PagePlanner(PlanContext context, RecordPlanner records) {
        this.context = context;
        this.records = records;
    }

    /** What is asked of a page that a field leads to. */
    ConnectionSelection connection(MergedField field) {
        return context.once(field.selections(), field.type(),
                () -> new ConnectionSelection(parts(field.selections(), field.object())));
    }

    private ConnectionSelection.Part[] parts(List<SelectionSet> selections, GraphQLObjectType type) {
        return context.fields(selections, type, (key, field) -> part(key, field, type))
                .toArray(ConnectionSelection.Part[]::new);
    }

    private ConnectionSelection.Part part(byte[] key, MergedField field, GraphQLObjectType type) {
        FieldSource source = field.source();
        if (source == null) {
            return new ConnectionSelection.Constant(key, PlanContext.text(type.getName()));
        } else if (source instanceof FieldSource.PageInfoSource place) {
            return new ConnectionSelection.PagePlace(key, place);
        } else if (source instanceof FieldSource.EdgeSource edge) {
            return edge == FieldSource.EdgeSource.CURSOR ? new ConnectionSelection.Cursor(key)
                    : new ConnectionSelection.Node(key, nodes(field));
        }
        return switch ((FieldSource.PageSource) source) {
            case NODES -> new ConnectionSelection.Nodes(key, nodes(field));
            case EDGES -> new ConnectionSelection.Edges(key, parts(field.selections(), field.object()));
            case PAGE_INFO -> new ConnectionSelection.PageInfo(key, parts(field.selections(), field.object()));
            case TOTAL_COUNT -> new ConnectionSelection.TotalCount(key);
        };
    }

    private NodeSelection nodes(MergedField field) {
        return isOfRecords(field.type())
                ? new NodeSelection.OfRecords(records.records(field.selections(), field.type()))
                : new NodeSelection.OfElements(elements(field.selections(), field.object()));
    }

    private static boolean isOfRecords(GraphQLCompositeType type) {
        return !(type instanceof GraphQLObjectType object)
                || object.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
    }

    /** What is asked of objects that are not records. */
    ElementSelection elements(List<SelectionSet> selections, GraphQLObjectType type) {
        return context.once(selections, type, () -> new ElementSelection(context.slots().nextSelection(),
                context.fields(selections, type, (key, field) -> element(key, field, type))
                        .toArray(ElementSelection.ElementField[]::new)));
    }

    private ElementSelection.ElementField element(byte[] key, MergedField field, GraphQLObjectType type) {
        FieldSource source = field.source();
        if (source == null) {
            return new ElementSelection.Constant(key, PlanContext.text(type.getName()));
        } else if (source instanceof FieldSource.ValueSource value) {
            return new ElementSelection.Value(key, value);
        } else if (source instanceof FieldSource.ElementRecordSource record) {
            return new ElementSelection.Reference(key, record, records.records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.ElementDateSource date) {
            return new ElementSelection.Date(key, date,
                    records.structure(field.selections(), field.object(), context.view().dates()));
        } else if (source instanceof FieldSource.ElementListSource list) {
            return new ElementSelection.Elements(key, list, elements(field.selections(), field.object()));
        }
        throw new IllegalStateException(source + " is not about elements");
    }
}
