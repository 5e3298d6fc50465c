package org.parley.graphql;

import org.parley.view.View;
import org.parley.limit.Deadline;
import org.parley.error.InvalidArgumentException;
import org.parley.engine.FieldSource;
import org.parley.engine.ElementLister;
import org.parley.engine.ElementList;
import org.parley.dataset.Dataset;
import java.util.Set;
import java.util.Map;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.Collection;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.graph.ShortestPaths;
import org.parley.graph.Step;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;

import graphql.Scalars;
import graphql.language.IntValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;

/** The field that tells how two records are connected. */
final class PathField implements ElementLister {

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
    private static final int RECORDS_PER_UNIT = 10;
    private static final Set<Relation> USUALLY_WITHOUT = Set.copyOf(Metamodel.get().kind(Citation.class).relations());

    private final SchemaContext context;

    PathField(SchemaContext context) {
        this.context = context;
    }

    /** One of the shortest paths, with its number. */
    private record Path(int number, List<Step> steps) {
    }

    void add() {
        FieldFactory fields = context.fields();
        GraphQLEnumType relations = relations();
        context.schema().additionalType(relations).additionalType(GraphQLEnumType.newEnum().name(DIRECTION)
                .description("In which direction a relation is walked.")
                .value("FORWARD", true, "From the record that the relation is named after.")
                .value("BACKWARD", false, "To the record that the relation is named after.").build());
        context.connections().addConnection(PATH, "paths");
        context.schema().additionalType(GraphQLObjectType.newObject().name(PATH)
                .description("One way in which two records are connected.")
                .field(fields.field(PATH, "length", "How many hops it has.", nonNull(Scalars.GraphQLInt),
                        new FieldSource.ValueSource(path -> ((Path) path).steps().size())))
                .field(fields.field(PATH, "hops", "From the first record to the last; none if they are the same.",
                        nonNull(list(nonNull(typeRef(HOP)))),
                        new FieldSource.ElementListSource(path -> ((Path) path).steps())))
                .build());
        context.schema().additionalType(GraphQLObjectType.newObject().name(HOP)
                .description("From one record to a related one.")
                .field(fields.field(HOP, FROM, "Where it begins.", nonNull(typeRef("Node")),
                        new FieldSource.ElementRecordSource(step -> ((Step) step).from())))
                .field(fields.field(HOP, "field", "The field of that record that leads on.",
                        nonNull(Scalars.GraphQLString),
                        new FieldSource.ValueSource(step -> ((Step) step).relation().name())))
                .field(fields.field(HOP, "relation", "The relation.", nonNull(typeRef(RELATION)),
                        new FieldSource.ValueSource(step -> name(((Step) step).held()))))
                .field(fields.field(HOP, "direction", "The direction in which it is walked.", nonNull(typeRef(DIRECTION)),
                        new FieldSource.ValueSource(step -> ((Step) step).isForward() ? "FORWARD" : "BACKWARD")))
                .field(fields.field(HOP, TO, "Where it leads.", nonNull(typeRef("Node")),
                        new FieldSource.ElementRecordSource(step -> ((Step) step).to())))
                .build());
        context.roots().add(newFieldDefinition().name("path")
                .description("How two records are connected: all shortest ways from one to the other. There are none if the "
                        + "shortest is longer than maxLength; from a record to itself there is one without hops.")
                .argument(id(FROM, "The id of the record at the beginning; without one there are no ways."))
                .argument(id(TO, "The id of the record at the end; without one there are no ways."))
                .argument(GraphQLArgument.newArgument().name(MAX_LENGTH).type(nonNull(Scalars.GraphQLInt))
                        .description("The most hops that a way can have, from 0 to " + LONGEST + ".")
                        .defaultValueLiteral(IntValue.of(USUALLY_LONGEST)))
                .argument(PageArguments.argument(VIA, "Only by these relations; by all if not given.",
                        list(nonNull(typeRef(RELATION)))))
                .argument(PageArguments.argument(WITHOUT, "Not by these relations. If neither this nor via is given, not by "
                        + "those of citations: that one document tells of both connects nearly everything.",
                        list(nonNull(typeRef(RELATION)))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(PATH + "Connection"))),
                new FieldSource.ElementsSource(this));
    }

    private static GraphQLEnumType relations() {
        GraphQLEnumType.Builder relations = GraphQLEnumType.newEnum().name(RELATION)
                .description("The relations between records, each named after the kind that refers and the field that does.");
        Metamodel.get().relations().stream().filter(relation -> relation.link() instanceof Link.Held)
                .forEach(relation -> relations.value(
                        name(relation), relation, relation.source().name() + "." + relation.name() + ": " + relation.description()));
        return relations.build();
    }

    private static String name(Relation relation) {
        return SchemaContext.screaming(relation.source().name()) + "_" + SchemaContext.screaming(relation.name());
    }

    private static GraphQLArgument id(String name, String description) {
        return PageArguments.argument(name, description, nonNull(IdScalar.TYPE));
    }

    @Override
    public void check(Map<String, Object> arguments, Dataset dataset, int day) {
        int longest = (Integer) arguments.get(MAX_LENGTH);
        if (longest < 0 || longest > LONGEST) {
            throw new InvalidArgumentException(ErrorCode.BAD_ARGUMENT,
                    MAX_LENGTH + " must be from 0 to " + LONGEST + ", but is " + longest);
        }
    }

    @Override
    public List<IdArgument> idArguments() {
        return List.of(new IdArgument(FROM, null), new IdArgument(TO, null));
    }

    /** The number of the record with an id; negative if there is none on a day. */
    private static int record(String id, View view, int day) {
        int number = view.number(id);
        return number >= 0 && view.knownFrom(number) <= day ? number : -1;
    }

    @Override
    public long cost(Map<String, Object> arguments, Dataset dataset) {
        return dataset.view().size() / RECORDS_PER_UNIT;
    }

    @Override
    public ElementList<?> find(Map<String, Object> arguments, Dataset dataset, int day, Deadline deadline) {
        int from = record((String) arguments.get(FROM), dataset.view(), day);
        int to = record((String) arguments.get(TO), dataset.view(), day);
        if (from < 0 || to < 0) {
            return new KeyedList<Path>(List.of(), path -> Paths.KEY);
        }
        Collection<?> via = (Collection<?>) arguments.get(VIA);
        Collection<?> without = (Collection<?>) arguments.get(WITHOUT);
        Set<?> excluded = without != null ? Set.copyOf(without) : via == null ? USUALLY_WITHOUT : Set.of();
        Set<?> included = via == null ? null : Set.copyOf(via);
        return new Paths(new ShortestPaths(dataset.contents().graph(), from, to, (Integer) arguments.get(MAX_LENGTH),
                relation -> (included == null || included.contains(relation)) && !excluded.contains(relation), day,
                deadline));
    }

    /** The paths by their numbers, which are their keys. */
    private record Paths(ShortestPaths paths) implements ElementList<Path> {

        private static final String KEY = "path ";

        @Override
        public int size() {
            return paths.count();
        }

        @Override
        public Path get(int position) {
            return new Path(position, paths.get(position));
        }

        @Override
        public String key(Path path) {
            return KEY + path.number();
        }

        @Override
        public int position(String key) {
            return key.matches(KEY + "[0-9]{1,9}") ? Integer.parseInt(key.substring(KEY.length())) : -1;
        }
    }
}
