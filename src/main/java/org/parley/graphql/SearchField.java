package org.parley.graphql;

import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Collection;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.query.AsOf;
import org.parley.query.BadRequest;
import org.parley.query.Slice;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;

/** The field that finds records by words. */
final class SearchField {

    private static final String HIT = "SearchHit";
    private static final String TEXT = "text";
    private static final String KINDS = "kinds";
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 10;

    private final SchemaParts parts;

    SearchField(SchemaParts parts) {
        this.parts = parts;
    }

    void add() {
        GraphQLEnumType kinds = SchemaParts.kinds("RecordKind", "The kinds of records.", Metamodel.get().concreteKinds());
        parts.connections().addConnection(HIT, "records found");
        parts.schema().additionalType(GraphQLObjectType.newObject().name(HIT)
                .description("A record that a search has found, and why.")
                .field(parts.record(HIT, "record", "The record.", nonNull(typeRef("Node")), env -> hit(env).record()))
                .field(parts.value(HIT, "field", "The field of the record in which most of the words stand.",
                        nonNull(Scalars.GraphQLString), env -> hit(env).field()))
                .field(parts.value(HIT, "fragment", "The text of that field, or the part of it in which they stand.",
                        nonNull(Scalars.GraphQLString), env -> hit(env).fragment()))
                .build());
        parts.roots().add(newFieldDefinition().name("search")
                .description("Records of every kind with these words in their names or texts, the best first. Case and "
                        + "diacritics do not matter; any spelling of a name is found that a document has. The last word can "
                        + "be the beginning of one; a word that is found nowhere can have a slip or two.")
                .argument(PageArguments.argument(TEXT, "Words that must all be found; without any, nothing is. At most "
                        + LONGEST_TEXT + " characters and " + MOST_WORDS + " words.", nonNull(Scalars.GraphQLString)))
                .argument(PageArguments.argument(KINDS, "Only records of these kinds; of all if not given.",
                        list(nonNull(kinds))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(HIT + "Connection"))), SearchField::search);
    }

    private static Connection search(DataFetchingEnvironment env) {
        String text = env.getArgument(TEXT);
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "text has more than " + LONGEST_TEXT + " characters");
        }
        List<String> words = SearchIndex.words(text);
        if (words.size() > MOST_WORDS) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "text has more than " + MOST_WORDS + " words");
        }
        Collection<Kind> kinds = env.getArgumentOrDefault(KINDS, Metamodel.get().concreteKinds());
        AsOf day = AsOfDay.of(env);
        List<SearchHit> hits = RequestLoaders.contents(env).search().find(words,
                record -> day.includes(record.knownFrom()) && kinds.contains(Metamodel.get().kind(record.getClass())));
        return Connection.of(Slice.of(hits, SearchField::key, PageArguments.window(env)), SearchField::key, hits.size());
    }

    private static String key(SearchHit hit) {
        return hit.record().id();
    }

    private static SearchHit hit(DataFetchingEnvironment env) {
        return env.getSource();
    }
}
