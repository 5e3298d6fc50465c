package org.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.parley.condition.FilterCost;
import org.parley.condition.FilterIds;
import org.parley.dataset.Dataset;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.view.Links;
import org.parley.view.Ranking;
import org.parley.view.View;

import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/** The arguments of a connection of records: all records of a kind, or those that a relation leads to. */
final class PageParameters extends Parameters {

    private final Kind kind;
    private final Function<Map<String, Object>, RecordQuery> query;
    private final Links links;

    /** Of all records of a kind, or if there are links, of those that one of them leads to. */
    PageParameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay,
            Kind kind, Function<Map<String, Object>, RecordQuery> query, Links links) {
        super(code, declared, field, constantDay);
        this.kind = kind;
        this.query = query;
        this.links = links;
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
        long cost = 1 + dataset.conditions().cost(kind, given(values));
        boolean scanned = links != null && (page.isBounded() || day != View.NOW || !asked.filter().terms().isEmpty()
                || !ranking.isNatural() && !ranking.isReversed());
        return new PageArguments(page, asked, day, scanned ? cost + FilterCost.ofScan(links.most()) : cost, null);
    }

    @Override
    void checkIds(Map<String, Object> values, int day, UnknownIds unknown) {
        FilterIds.visit(kind, values, (argument, wanted, id) -> unknown.check(argument, wanted, id, day, location()));
    }

    @Override
    Object evaluate(Object bound, Dataset dataset, Deadline deadline) {
        PageArguments arguments = (PageArguments) bound;
        return links == null ? arguments.withList(dataset.conditions().list(arguments.query().filter(), arguments.day(),
                arguments.query().order(), deadline))
                : arguments.withSet(dataset.conditions().of(arguments.query().filter(), arguments.day(), deadline));
    }
}
