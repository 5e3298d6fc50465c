package org.parley.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.Column;
import org.parley.view.KnownChoice;
import org.parley.view.Periods;
import org.parley.view.StructureColumn;
import org.parley.view.View;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;

/** Plans what is asked of records. */
final class RecordPlanner {

    private final PlanContext context;
    private final View view;
    private final PagePlanner pages;
    private final Map<Field, Integer> slotOf = new HashMap<>();

    RecordPlanner(PlanContext context) {
        this.context = context;
        this.view = context.view();
        this.pages = new PagePlanner(context, this);
    }

    PagePlanner pages() {
        return pages;
    }

    /** What is asked of records that are of an interface, of a union or of one kind. */
    RecordSelection records(List<SelectionSet> selections, GraphQLCompositeType type) {
        return context.once(selections, type, () -> {
            RecordField[][] byKind = new RecordField[view.kinds().size()][];
            for (GraphQLObjectType object : possible(type)) {
                Kind kind = view.kinds().stream().filter(each -> each.name().equals(object.getName())).findFirst()
                        .orElseThrow();
                byKind[view.kindIndex(kind)] = context.fields(selections, object,
                        (key, field) -> field(key, field, kind)).toArray(RecordField[]::new);
            }
            return new RecordSelection(context.slots().nextSelection(), view, byKind);
        });
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        return type instanceof GraphQLInterfaceType general ? context.schema().getImplementations(general)
                : ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    private RecordField field(byte[] key, MergedField field, Kind kind) {
        FieldSource source = field.source();
        if (source == null) {
            return new RecordField.Constant(key, PlanContext.text(kind.name()));
        } else if (source instanceof FieldSource.AttributeSource own) {
            return attribute(key, field, kind, view.column(kind, own.attribute().name()), null);
        } else if (source instanceof FieldSource.EndSource end) {
            return attribute(key, field, kind, view.column(kind, end.attribute().name()), view.periods(kind));
        } else if (source instanceof FieldSource.TextSource made) {
            return new RecordField.Text(key, made.text(), view);
        } else if (source instanceof FieldSource.KnownSource known) {
            return new KnownField.Choice(key, KnownChoice.of(view, kind, known.attribute()).orElseThrow());
        } else if (source instanceof FieldSource.HeldSource) {
            return new KnownField.Held(key, view.periods(kind), context.slot(new DayParameters(context.code(), field.declared(),
                    field.first(), context.isDayConstant(), FieldSource.HeldSource.DAY)));
        } else if (source instanceof FieldSource.AttestedSource) {
            return new KnownField.Attested(key, view.periods(kind));
        } else if (source instanceof FieldSource.DaySource) {
            return new KnownField.Day(key);
        } else if (source instanceof FieldSource.FirstSource one) {
            return new RelationField.Reference(key, view.links(one.relation()), records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.RelationSource walk) {
            return relation(key, field, walk);
        }
        throw new IllegalStateException(source + " is not about records");
    }

    private RecordField attribute(byte[] key, MergedField field, Kind kind, Column column, Periods ends) {
        return column instanceof StructureColumn structures
                ? new RecordField.Structure(key, structures, view.first(kind), ends,
                        structure(field.selections(), field.object(), structures))
                : new RecordField.Value(key, column, view.first(kind));
    }

    private RecordField relation(byte[] key, MergedField field, FieldSource.RelationSource walk) {
        Relation relation = walk.relation();
        return switch (relation.shape()) {
            case ONE -> new RelationField.Reference(key, view.links(relation), records(field.selections(), field.type()));
            case FEW -> new RelationField.Few(key, view.links(relation), records(field.selections(), field.type()));
            case MANY -> new RelationField.Many(key, view.links(relation),
                    slotOf.computeIfAbsent(field.first(), first -> context.slot(new PageParameters(context.code(),
                            field.declared(), first, context.isDayConstant(), relation.target(), walk.query(), view.links(relation)))),
                    pages.connection(field));
        };
    }

    /** What is asked of dates or other structures. */
    StructureSelection structure(List<SelectionSet> selections, GraphQLObjectType type,
            StructureColumn structures) {
        return context.once(selections, type, () -> new StructureSelection(context.fields(selections, type,
                (key, field) -> field.source() instanceof FieldSource.PartSource part
                        ? new StructureSelection.Part(key, structures.part(part.part().name()), null)
                        : new StructureSelection.Part(key, null, PlanContext.text(type.getName())))
                .toArray(StructureSelection.Part[]::new)));
    }
}
