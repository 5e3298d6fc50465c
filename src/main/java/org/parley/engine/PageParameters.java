package org.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.parley.condition.FilterCost;
import org.parley.dataset.Dataset;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.view.Ranking;

import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/** The arguments of a connection of records: all records of a kind, or those that a relation leads to. */
final class PageParameters extends Parameters {

    private final Kind kind;
    private final Function<Map<String, Object>, RecordQuery> query;
    private final boolean ofAll;

    PageParameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay,
            Kind kind, Function<Map<String, Object>, RecordQuery> query, boolean ofAll) {
        super(code, declared, field, constantDay);
        this.kind = kind;
        this.query = query;
        this.ofAll = ofAll;
    }

    @Override
    PageArguments bind(Map<String, Object> values, Dataset dataset, int day) {
        Window window = Window.of(values);
        RecordQuery asked = query.apply(values);
        asked.filter().check();
        Ranking ranking = dataset.view().ranking(kind, asked.order());
        int from = window.after() == null ? 0 : Cursor.below(window.after(), ranking, true);
        int until = window.before() == null ? ranking.size() : Cursor.below(window.before(), ranking, false);
        BoundPage page = new BoundPage(window.size(), window.backwards(), ranking, from, until, null);
        long cost = 1 + FilterCost.ofArguments(given(values), kind, dataset.view());
        return new PageArguments(page, asked, day, cost, null);
    }

    @Override
    Object evaluate(Object bound, Dataset dataset, Deadline deadline) {
        PageArguments arguments = (PageArguments) bound;
        return ofAll ? arguments.withList(dataset.conditions().list(arguments.query().filter(), arguments.day(),
                arguments.query().order(), deadline))
                : arguments.withSet(dataset.conditions().of(arguments.query().filter(), arguments.day(), deadline));
    }
}
