package org.parley.graphql;

import org.parley.view.View;
import org.parley.limit.Deadline;
import org.parley.error.InvalidArgumentException;
import org.parley.engine.FieldSource;
import org.parley.engine.ElementLister;
import org.parley.engine.ElementList;
import org.parley.dataset.Dataset;
import java.util.Map;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Collection;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.metamodel.Metamodel;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;

/** The field that finds records by words. */
final class SearchField implements ElementLister {

    private static final String HIT = "SearchHit";
    private static final String TEXT = "text";
    private static final String KINDS = "kinds";
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 10;
    /** A word that is misspelt is compared with all others. */
    private static final int BYTES_PER_UNIT = 1000;

    private final SchemaContext context;

    SearchField(SchemaContext context) {
        this.context = context;
    }

    void add() {
        FieldFactory fields = context.fields();
        GraphQLEnumType kinds = SchemaContext.kinds("RecordKind", "The kinds of records.", Metamodel.get().concreteKinds());
        context.connections().addConnection(HIT, "records found");
        context.schema().additionalType(GraphQLObjectType.newObject().name(HIT)
                .description("A record that a search has found, and why.")
                .field(fields.field(HIT, "record", "The record.", nonNull(typeRef("Node")),
                        new FieldSource.ElementRecordSource(hit -> ((SearchHit) hit).record())))
                .field(fields.field(HIT, "field", "The field of the record in which most of the words stand.",
                        nonNull(Scalars.GraphQLString), new FieldSource.ValueSource(hit -> ((SearchHit) hit).field())))
                .field(fields.field(HIT, "fragment", "The text of that field, or the part of it in which they stand.",
                        nonNull(Scalars.GraphQLString), new FieldSource.ValueSource(hit -> ((SearchHit) hit).fragment())))
                .build());
        context.roots().add(newFieldDefinition().name("search")
                .description("Records of every kind with these words in their names or texts, the best first. Case, "
                        + "diacritics, apostrophes and width do not matter; any spelling of a name is found that a document "
                        + "has. The last word can be the beginning of one; a word without a match may have one or two "
                        + "typos.")
                .argument(PageArguments.argument(TEXT, "Words that must all be found; without any, nothing is. At most "
                        + LONGEST_TEXT + " characters and " + MOST_WORDS + " words.", nonNull(Scalars.GraphQLString)))
                .argument(PageArguments.argument(KINDS, "Only records of these kinds; of all if not given. Spellings and notes "
                        + "are found as the record that they are of.",
                        list(nonNull(kinds))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(HIT + "Connection"))),
                new FieldSource.ElementsSource(this));
    }

    @Override
    public void check(Map<String, Object> arguments, Dataset dataset, int day) {
        String text = (String) arguments.get(TEXT);
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidArgumentException(ErrorCode.BAD_ARGUMENT, "text has more than " + LONGEST_TEXT + " characters");
        }
        if (SearchIndex.words(text).size() > MOST_WORDS) {
            throw new InvalidArgumentException(ErrorCode.BAD_ARGUMENT, "text has more than " + MOST_WORDS + " words");
        }
    }

    @Override
    public long cost(Map<String, Object> arguments, Dataset dataset) {
        return (long) dataset.view().textSize() * SearchIndex.words((String) arguments.get(TEXT)).size() / BYTES_PER_UNIT;
    }

    @Override
    public ElementList<?> find(Map<String, Object> arguments, Dataset dataset, int day, Deadline deadline) {
        View view = dataset.view();
        boolean[] kinds = ElementLists.kinds(view, (Collection<?>) arguments.get(KINDS));
        List<String> words = SearchIndex.words((String) arguments.get(TEXT));
        return new KeyedList<>(dataset.contents().search().find(words,
                record -> kinds[view.kindIndex(record)], day, deadline), SearchHit::id);
    }
}
