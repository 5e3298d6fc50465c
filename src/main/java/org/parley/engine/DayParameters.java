package org.parley.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.parley.dataset.Dataset;
import org.parley.view.View;

import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/** The only argument of a field of a record, which is a day. */
final class DayParameters extends Parameters {

    private final String name;

    DayParameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay, String name) {
        super(code, declared, field, constantDay);
        this.name = name;
    }

    @Override
    Integer bind(Map<String, Object> values, Dataset dataset, int day) {
        return View.day((LocalDate) values.get(name));
    }
}
