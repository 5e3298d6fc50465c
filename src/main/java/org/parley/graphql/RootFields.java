package org.parley.graphql;

import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.parley.error.ErrorCode;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.query.BadRequest;
import org.parley.query.Order;
import org.parley.query.Window;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** The fields at which walks begin: any record by its id, and for every kind one record by its id and all in pages. */
final class RootFields {

    private static final String ID = "id";
    private static final String IDS = "ids";

    private final GraphQLObjectType.Builder query;
    private final Fields fields;
    private final String queryType;

    RootFields(GraphQLObjectType.Builder query, Fields fields, String queryType) {
        this.query = query;
        this.fields = fields;
        this.queryType = queryType;
    }

    void addNodes() {
        add(newFieldDefinition().name("node").description("The record with an id, whatever its kind; null if there is none.")
                .argument(idArgument()).type(typeRef("Node")), env -> node(env, env.getArgument(ID)));
        add(newFieldDefinition().name("nodes")
                .description("The records with these ids, in their order; null in the place of an id that there is not.")
                .argument(GraphQLArgument.newArgument().name(IDS)
                        .description("At most " + Window.MAX_SIZE + " ids.")
                        .type(nonNull(list(nonNull(Scalars.GraphQLID)))))
                .type(nonNull(list(typeRef("Node")))), RootFields::nodes);
    }

    void add(Kind kind) {
        add(newFieldDefinition().name(kind.singular())
                .description("The " + kind.noun() + " with an id; null if there is none.")
                .argument(idArgument()).type(typeRef(kind.name())),
                env -> ReferenceFetcher.byId(env, kind, env.getArgument(ID)));
        add(newFieldDefinition().name(kind.plural()).description("All " + kind.nouns() + ", in pages.")
                .arguments(PageRequest.arguments(kind)).type(nonNull(typeRef(kind.name() + "Connection"))),
                page(kind));
    }

    /** A field at which walks begin, and how it is answered. */
    void add(GraphQLFieldDefinition.Builder field, DataFetcher<?> fetcher) {
        GraphQLFieldDefinition definition = field.argument(AsOfDay.ARGUMENT).build();
        query.field(definition);
        fields.answer(queryType, definition.getName(), AsOfDay.begin(fetcher));
    }

    private static GraphQLArgument idArgument() {
        return GraphQLArgument.newArgument().name(ID).description("The id.").type(nonNull(Scalars.GraphQLID)).build();
    }

    private static DataFetcher<Connection> page(Kind kind) {
        Order natural = Order.natural(kind);
        return env -> {
            PageRequest request = PageRequest.of(kind, natural, env);
            return Connection.of(RequestLoaders.records(env).page(request.filter(), request.order(), request.window()),
                    total -> RequestLoaders.records(env).count(request.filter()));
        };
    }

    private static Object nodes(DataFetchingEnvironment env) {
        List<String> ids = env.getArgument(IDS);
        if (ids.size() > Window.MAX_SIZE) {
            throw new BadRequest(ErrorCode.TOO_MANY_IDS,
                    "at most " + Window.MAX_SIZE + " ids can be asked for at once, not " + ids.size());
        }
        return inOrder(ids.stream().map(id -> node(env, id)).toList());
    }

    /** Asks each family of kinds that has ids of its own; an id is unique across all of them. */
    private static CompletableFuture<Object> node(DataFetchingEnvironment env, String id) {
        return inOrder(Metamodel.get().kinds().stream().filter(kind -> kind.parent() == null)
                .map(kind -> ReferenceFetcher.byId(env, kind, id)).toList())
                .thenApply(found -> found.stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static <V> CompletableFuture<List<V>> inOrder(List<CompletableFuture<V>> answers) {
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
    }
}
