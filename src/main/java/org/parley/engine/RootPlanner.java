package org.parley.engine;

import java.util.List;

import graphql.language.Field;

/** Plans a root field and the walk that begins there. */
final class RootPlanner {

    private final PlanContext context;
    private final RecordPlanner records;

    RootPlanner(PlanContext context) {
        this.context = context;
        this.records = new RecordPlanner(context);
    }

    RootField plan(byte[] key, List<Field> fields) {
        MergedField field = context.merged(context.schema().getQueryType(), fields);
        FieldSource source = field.source();
        int day = context.daySlot();
        if (source == null) {
            return new RootField.Constant(key, day, PlanContext.text(context.schema().getQueryType().getName()));
        } else if (source instanceof FieldSource.RecordSource record) {
            return new RootField.Record(key, day, context.slot(new RootParameters.OfRecord(context.code(),
                    field.declared(), field.first(), context.isDayConstant(), record.kind())),
                    records.records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.RecordsSource) {
            return new RootField.Records(key, day, context.slot(new RootParameters.OfRecords(context.code(),
                    field.declared(), field.first(), context.isDayConstant())),
                    records.records(field.selections(), field.type()));
        } else if (source instanceof FieldSource.KindSource all) {
            return new RootField.KindPage(key, day, context.slot(new PageParameters(context.code(), field.declared(),
                    field.first(), context.isDayConstant(), all.kind(), all.query(), null)),
                    records.pages().connection(field));
        } else if (source instanceof FieldSource.ElementsSource list) {
            return new RootField.Elements(key, day, context.slot(new RootParameters.OfElements(context.code(),
                    field.declared(), field.first(), context.isDayConstant(), list.lister())),
                    records.pages().connection(field));
        } else if (source instanceof FieldSource.ObjectSource object) {
            return new RootField.Single(key, day, object.object(),
                    records.pages().elements(field.selections(), field.object()));
        }
        throw new IllegalStateException(source + " is not at the beginning of a walk");
    }
}
