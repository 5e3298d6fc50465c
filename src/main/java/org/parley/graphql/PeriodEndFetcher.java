package org.parley.graphql;

import java.time.LocalDate;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.model.UncertainDate;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** Answers with the end of a period: as of a day, with none that can only have come later. */
record PeriodEndFetcher(Attribute end) implements TrivialDataFetcher<Object> {

    static PeriodEndFetcher of(Kind kind) {
        return new PeriodEndFetcher(kind.attributes().stream().filter(attribute -> attribute.name().equals("until"))
                .findFirst().orElseThrow());
    }

    @Override
    public Object get(DataFetchingEnvironment env) {
        UncertainDate until = (UncertainDate) end.get(env.getSource());
        LocalDate day = AsOfDay.of(env).day();
        boolean later = day != null && until != null && until.earliest != null && until.earliest.isAfter(day);
        return later ? null : until;
    }
}
