package org.parley.graphql;

import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Collection;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.graph.RecordGraph;
import org.parley.graph.ShortestPaths;
import org.parley.graph.Step;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.Node;
import org.parley.query.AsOf;
import org.parley.query.BadRequest;
import org.parley.query.Slice;

import graphql.Scalars;
import graphql.language.IntValue;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;

/** The field that tells how two records are connected. */
final class PathField {

    private static final String PATH = "Path";
    private static final String HOP = "Hop";
    private static final String RELATION = "RelationKind";
    private static final String DIRECTION = "HopDirection";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MAX_LENGTH = "maxLength";
    private static final String VIA = "via";
    private static final String WITHOUT = "without";
    private static final int LONGEST = 10;
    private static final int USUALLY_LONGEST = 6;

    private final SchemaParts parts;

    PathField(SchemaParts parts) {
        this.parts = parts;
    }

    /** One of the shortest ways, with its number. */
    private record Path(int number, List<Step> steps) {

        String key() {
            return "path " + number;
        }
    }

    void add() {
        GraphQLEnumType relations = relations();
        parts.schema().additionalType(relations).additionalType(GraphQLEnumType.newEnum().name(DIRECTION)
                .description("In which direction a relation is walked.")
                .value("FORWARD", true, "From the record that the relation is named after.")
                .value("BACKWARD", false, "To the record that the relation is named after.").build());
        parts.connections().addConnection(PATH, "paths");
        parts.schema().additionalType(GraphQLObjectType.newObject().name(PATH)
                .description("One way in which two records are connected.")
                .field(parts.value(PATH, "length", "How many hops it has.", nonNull(Scalars.GraphQLInt),
                        env -> path(env).steps().size()))
                .field(parts.value(PATH, "hops", "From the first record to the last; none if they are the same.",
                        nonNull(list(nonNull(typeRef(HOP)))), env -> path(env).steps()))
                .build());
        parts.schema().additionalType(GraphQLObjectType.newObject().name(HOP)
                .description("From one record to a related one.")
                .field(parts.record(HOP, FROM, "Where it begins.", nonNull(typeRef("Node")), env -> step(env).from()))
                .field(parts.value(HOP, "field", "The field of that record that leads on.",
                        nonNull(Scalars.GraphQLString), env -> step(env).relation().name()))
                .field(parts.value(HOP, "relation", "The relation.", nonNull(typeRef(RELATION)),
                        env -> step(env).held()))
                .field(parts.value(HOP, "direction", "The direction in which it is walked.", nonNull(typeRef(DIRECTION)),
                        env -> step(env).isForward()))
                .field(parts.record(HOP, TO, "Where it leads.", nonNull(typeRef("Node")), env -> step(env).to()))
                .build());
        parts.roots().add(newFieldDefinition().name("path")
                .description("How two records are connected: all shortest ways from one to the other. There are none if the "
                        + "shortest is longer than maxLength; from a record to itself there is one without hops.")
                .argument(id(FROM, "The id of the record at the beginning; an error if there is none."))
                .argument(id(TO, "The id of the record at the end; an error if there is none."))
                .argument(GraphQLArgument.newArgument().name(MAX_LENGTH).type(nonNull(Scalars.GraphQLInt))
                        .description("The most hops that a way can have, from 0 to " + LONGEST + ".")
                        .defaultValueLiteral(IntValue.of(USUALLY_LONGEST)))
                .argument(PageArguments.argument(VIA, "Only by these relations; by all if not given.",
                        list(nonNull(typeRef(RELATION)))))
                .argument(PageArguments.argument(WITHOUT, "Not by these relations. If neither this nor via is given, not by "
                        + "those of citations: that one document tells of both connects nearly everything.",
                        list(nonNull(typeRef(RELATION)))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(PATH + "Connection"))), PathField::paths);
    }

    private static GraphQLEnumType relations() {
        GraphQLEnumType.Builder relations = GraphQLEnumType.newEnum().name(RELATION)
                .description("The relations between records, each named after the kind that refers and the field that does.");
        Metamodel.get().relations().stream().filter(relation -> relation.link() instanceof Link.Held)
                .forEach(relation -> relations.value(
                        SchemaParts.screaming(relation.source().name()) + "_" + SchemaParts.screaming(relation.name()),
                        relation, relation.source().name() + "." + relation.name() + ": " + relation.description()));
        return relations.build();
    }

    private static GraphQLArgument id(String name, String description) {
        return PageArguments.argument(name, description, nonNull(Scalars.GraphQLID));
    }

    private static Connection paths(DataFetchingEnvironment env) {
        int longest = env.getArgument(MAX_LENGTH);
        if (longest < 0 || longest > LONGEST) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    MAX_LENGTH + " must be from 0 to " + LONGEST + ", but is " + longest);
        }
        RecordGraph graph = RequestLoaders.contents(env).graph();
        AsOf day = AsOfDay.of(env);
        Collection<Relation> via = env.getArgument(VIA);
        Collection<Relation> without = env.getArgumentOrDefault(WITHOUT, via == null ? usuallyWithout() : List.of());
        ShortestPaths paths = new ShortestPaths(graph, record(graph, FROM, env, day), record(graph, TO, env, day), longest,
                step -> day.includes(step.from().knownFrom()) && day.includes(step.to().knownFrom())
                        && (via == null || via.contains(step.held())) && !without.contains(step.held()));
        return Connection.of(Slice.of(paths.count(), number -> new Path(number, paths.get(number)), PathField::number,
                PageArguments.window(env)), Path::key, paths.count());
    }

    private static List<Relation> usuallyWithout() {
        return List.copyOf(Metamodel.get().kind(Citation.class).relations());
    }

    private static Node record(RecordGraph graph, String argument, DataFetchingEnvironment env, AsOf day) {
        String id = env.getArgument(argument);
        return graph.record(id).filter(record -> day.includes(record.knownFrom()))
                .orElseThrow(() -> new BadRequest(ErrorCode.BAD_ARGUMENT, argument + ": there is no record with the id \""
                        + (id.length() > 60 ? id.substring(0, 60) + "…" : id) + "\""
                        + (day.day() == null ? "" : " as of " + day.day())));
    }

    private static int number(String key) {
        return key.matches("path [0-9]{1,9}") ? Integer.parseInt(key.substring("path ".length())) : -1;
    }

    private static Path path(DataFetchingEnvironment env) {
        return env.getSource();
    }

    private static Step step(DataFetchingEnvironment env) {
        return env.getSource();
    }
}
