package org.parley.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.parley.condition.FilterCost;
import org.parley.dataset.Dataset;
import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.view.Links;
import org.parley.view.View;

import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/** The arguments of fields at which walks begin, but for those of connections of records. */
abstract class RootParameters extends Parameters {

    private static final String ID = "id";
    private static final String IDS = "ids";

    private RootParameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field,
            boolean constantDay) {
        super(code, declared, field, constantDay);
    }

    /** The day as of which a walk is made; what they come to is the day's number. */
    static final class OfDay extends RootParameters {

        static final String AS_OF = "asOf";

        OfDay(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field) {
            super(code, declared.stream().filter(argument -> argument.getName().equals(AS_OF)).toList(), field, true);
        }

        @Override
        Integer bind(Map<String, Object> values, Dataset dataset, int day) {
            return View.day((LocalDate) values.get(AS_OF));
        }
    }

    /** What is asked of the schema; graphql-java reads the arguments itself once they are known to fit. */
    static final class OfSchema extends RootParameters {

        OfSchema(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field) {
            super(code, declared, field, true);
        }

        @Override
        Map<String, Object> bind(Map<String, Object> values, Dataset dataset, int day) {
            return values;
        }
    }

    /** The id of a record of a kind, or of any if that is null; what it comes to is the record's number. */
    static final class OfRecord extends RootParameters {

        private final Kind kind;

        OfRecord(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay, Kind kind) {
            super(code, declared, field, constantDay);
            this.kind = kind;
        }

        @Override
        Integer bind(Map<String, Object> values, Dataset dataset, int day) {
            int number = dataset.view().number((String) values.get(ID));
            boolean found = number >= 0 && (kind == null || kind.includes(dataset.view().kind(number)));
            return found ? number : Links.NONE;
        }

        @Override
        void checkIds(Map<String, Object> values, int day, UnknownIds unknown) {
            unknown.check(ID, kind, (String) values.get(ID), day, location());
        }
    }

    /** The ids of records; what they come to is the records' numbers. */
    static final class OfRecords extends RootParameters {

        OfRecords(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay) {
            super(code, declared, field, constantDay);
        }

        @Override
        int[] bind(Map<String, Object> values, Dataset dataset, int day) {
            List<?> ids = (List<?>) values.get(IDS);
            if (ids.size() > Window.MAX_SIZE) {
                throw new InvalidArgumentException(ErrorCode.TOO_MANY_IDS,
                        "at most " + Window.MAX_SIZE + " ids can be asked for at once, not " + ids.size());
            }
            return ids.stream().mapToInt(id -> dataset.view().number((String) id)).toArray();
        }

        @Override
        void checkIds(Map<String, Object> values, int day, UnknownIds unknown) {
            ((List<?>) values.get(IDS)).forEach(id -> unknown.check(IDS, null, (String) id, day, location()));
        }
    }

    /** What a list is to be made for; what they come to is a page of it. */
    static final class OfElements extends RootParameters {

        private final ElementLister lister;

        OfElements(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field,
                boolean constantDay, ElementLister lister) {
            super(code, declared, field, constantDay);
            this.lister = lister;
        }

        /** What was asked for. */
        record Asked(Window window, Map<String, Object> values, int day, long ownCost) implements Paging {

            @Override
            public int size() {
                return window.size();
            }
        }

        @Override
        Asked bind(Map<String, Object> values, Dataset dataset, int day) {
            Window window = Window.of(values);
            lister.check(values, dataset, day);
            return new Asked(window, values, day,
                    1 + FilterCost.count(given(values)) + lister.cost(values, dataset));
        }

        @Override
        void checkIds(Map<String, Object> values, int day, UnknownIds unknown) {
            for (ElementLister.IdArgument argument : lister.idArguments()) {
                Object value = values.get(argument.name());
                Collection<?> ids = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
                ids.forEach(id -> unknown.check(argument.name(), argument.kind(), (String) id, day, location()));
            }
        }

        @Override
        ElementPage evaluate(Object bound, Dataset dataset, Deadline deadline) {
            Asked asked = (Asked) bound;
            return new ElementPage(lister.find(asked.values(), dataset, asked.day(), deadline), asked.window(),
                    asked.ownCost());
        }
    }
}
