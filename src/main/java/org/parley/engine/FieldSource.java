package org.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.parley.dataset.Dataset;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * What a field of the schema means in terms of the view. It stands in the schema's code registry in the place of what
 * would fetch the field's value; the engine reads it there when it plans an operation.
 */
public sealed interface FieldSource extends DataFetcher<Object> {

    @Override
    default Object get(DataFetchingEnvironment environment) {
        throw new IllegalStateException("operations are executed by plans");
    }

    /** An attribute of a record. */
    record AttributeSource(Attribute attribute) implements FieldSource {
    }

    /** An attribute of a record that holds the end of a period; as of a day there is none of which nobody had told. */
    record EndSource(Attribute attribute) implements FieldSource {
    }

    /** The first of the records that a relation to many leads to. */
    record FirstSource(Relation relation) implements FieldSource {
    }

    /** A choice that depends on what is known on the day as of which a record is shown. */
    record KnownSource(Attribute attribute) implements FieldSource {
    }

    /** Whether a record that lasts for a time held on the day in the arguments. */
    record HeldSource() implements FieldSource {

        /** The name of the argument. */
        public static final String DAY = "day";
    }

    /** The last day on which documents attest a record that lasts for a time. */
    record AttestedSource() implements FieldSource {
    }

    /** A part of a date or of another structure. */
    record PartSource(Attribute part) implements FieldSource {
    }

    /** A text that is made of what is said of a record. */
    record TextSource(RecordText text) implements FieldSource {
    }

    /** The day as of which a record is shown; null for now. */
    record DaySource() implements FieldSource {
    }

    /** What a relation leads to from a record; of many records, which of them the arguments say. */
    record RelationSource(Relation relation, Function<Map<String, Object>, RecordQuery> query) implements FieldSource {
    }

    /** The fields of a page. */
    enum PageSource implements FieldSource {
        EDGES, NODES, PAGE_INFO, TOTAL_COUNT
    }

    /** The fields of an element of a page with its place. */
    enum EdgeSource implements FieldSource {
        CURSOR, NODE
    }

    /** The fields that tell where a page lies. */
    enum PageInfoSource implements FieldSource {
        HAS_NEXT_PAGE, HAS_PREVIOUS_PAGE, START_CURSOR, END_CURSOR
    }

    /** At the beginning of a walk: the record of a kind, or of any if the kind is null, with the id in the arguments. */
    record RecordSource(Kind kind) implements FieldSource {
    }

    /** At the beginning of a walk: the records with the ids in the arguments. */
    record RecordsSource() implements FieldSource {
    }

    /** At the beginning of a walk: the records of a kind that the arguments ask for. */
    record KindSource(Kind kind, Function<Map<String, Object>, RecordQuery> query) implements FieldSource {
    }

    /** At the beginning of a walk: elements of a list that is made for the arguments. */
    record ElementsSource(ElementLister lister) implements FieldSource {
    }

    /** At the beginning of a walk: something that is neither a record nor a list. */
    record ObjectSource(Function<Dataset, Object> object) implements FieldSource {
    }

    /** A value of an element. */
    record ValueSource(Function<Object, Object> value) implements FieldSource {
    }

    /** The record that an element is about, by its number. */
    record ElementRecordSource(ToIntFunction<Object> record) implements FieldSource {
    }

    /** The date of an element, by its row in the view's table of dates. */
    record ElementDateSource(ToIntFunction<Object> row) implements FieldSource {
    }

    /** Elements inside an element. */
    record ElementListSource(Function<Object, List<?>> elements) implements FieldSource {
    }
}
