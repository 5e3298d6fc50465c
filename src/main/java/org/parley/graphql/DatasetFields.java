package org.parley.graphql;

import java.util.function.Function;

import org.parley.engine.FieldSource;
import org.parley.graphql.DatasetQuery.KindCount;
import org.parley.graphql.DatasetQuery.Summary;

import io.quarkus.arc.Arc;

/** What the fields mean that tell of the record as a whole; their types are made of annotations. */
record DatasetFields(FieldFactory fields, String queryType) {

    private static final String DATASET = "Dataset";
    private static final String COUNT = "KindCount";

    /** Says so of each of them. */
    void define() {
        fields.define(queryType, "dataset", new FieldSource.ObjectSource(
                dataset -> Arc.container().instance(DatasetQuery.class).get().summary(dataset)));
        define("version", Summary::version);
        define("fingerprint", Summary::fingerprint);
        define("title", Summary::title);
        define("description", Summary::description);
        define("author", Summary::author);
        define("licence", Summary::licence);
        define("licenceUrl", Summary::licenceUrl);
        define("languages", Summary::languages);
        define("homepage", Summary::homepage);
        define("citationText", Summary::citationText);
        define("bibtex", Summary::bibtex);
        define("cslJson", Summary::cslJson);
        define("earliest", Summary::earliest);
        define("latest", Summary::latest);
        define("loadedAt", Summary::loadedAt);
        fields.define(DATASET, "counts", new FieldSource.ElementListSource(summary -> ((Summary) summary).counts()));
        fields.define(COUNT, "kind", new FieldSource.ValueSource(count -> ((KindCount) count).kind()));
        fields.define(COUNT, "count", new FieldSource.ValueSource(count -> ((KindCount) count).count()));
    }

    private void define(String field, Function<Summary, Object> value) {
        fields.define(DATASET, field, new FieldSource.ValueSource(summary -> value.apply((Summary) summary)));
    }
}
