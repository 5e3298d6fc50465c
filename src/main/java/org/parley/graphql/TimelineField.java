package org.parley.graphql;

import org.parley.graph.Neighbourhood;
import org.parley.view.View;
import org.parley.limit.Deadline;
import org.parley.error.InvalidArgumentException;
import org.parley.engine.FieldSource;
import org.parley.engine.ElementLister;
import org.parley.engine.ElementList;
import org.parley.dataset.Dataset;
import java.util.BitSet;
import java.util.ArrayList;
import java.util.Map;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Actor;
import org.parley.model.Place;
import org.parley.model.Topic;
import org.parley.timeline.Timeline;
import org.parley.timeline.TimelineEntry;
import org.parley.timeline.TimelineEvent;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;

/** The field that tells what happened when. */
final class TimelineField implements ElementLister {

    private static final String ENTRY = "TimelineEntry";
    private static final String RECORD = "TimelineRecord";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String KINDS = "kinds";
    private static final int ENTRIES_PER_UNIT = 50;
    private static final List<IdArgument> NEAR = List.of(near(Actor.class), near(Place.class), near(Topic.class));

    private final SchemaContext context;

    TimelineField(SchemaContext context) {
        this.context = context;
    }

    void add() {
        FieldFactory fields = context.fields();
        GraphQLUnionType.Builder record = GraphQLUnionType.newUnionType().name(RECORD)
                .description("A record that has a date.");
        Timeline.kinds().forEach(kind -> record.possibleType(typeRef(kind.name())));
        context.schema().additionalType(record.build()).additionalType(SchemaContext.choices(TimelineEvent.class));
        context.code().typeResolver(RECORD, SchemaContext.BY_ENGINE);
        context.connections().addConnection(ENTRY, "events");
        context.schema().additionalType(GraphQLObjectType.newObject().name(ENTRY)
                .description("Something that happened, and when.")
                .field(fields.field(ENTRY, "date", "When, as far as it is known: the reason for the place in the order.",
                        nonNull(typeRef("UncertainDate")),
                        new FieldSource.ElementDateSource(entry -> ((TimelineEntry) entry).row())))
                .field(fields.field(ENTRY, "event", "What happened to the record.",
                        nonNull(typeRef(TimelineEvent.class.getSimpleName())),
                        new FieldSource.ValueSource(entry -> ((TimelineEntry) entry).event())))
                .field(fields.field(ENTRY, "record", "What it happened to.", nonNull(typeRef(RECORD)),
                        new FieldSource.ElementRecordSource(entry -> ((TimelineEntry) entry).record())))
                .build());
        GraphQLEnumType kinds = SchemaContext.kinds("TimelineKind", "The kinds of records that have a place in time.",
                Timeline.kinds());
        context.roots().add(newFieldDefinition().name("timeline")
                .description("What happened, in order of time: meetings, proposals, responses, agreements, statements, "
                        + "incidents, ceasefires and what became of them, and posts that began or ended. What a document says "
                        + "came after something else of the same date comes after it. An uncertain date stands where its "
                        + "earliest day is, after what is more precise; what has no date is left out.")
                .argument(PageArguments.argument(FROM, "Only what can have been on this day or later.", DateScalar.TYPE))
                .argument(PageArguments.argument(UNTIL, "Only what can have been on this day or earlier; not before from.",
                        DateScalar.TYPE))
                .argument(near("actor", "Only records with one of these actors: who took part, acted, spoke, was spoken to "
                        + "or about, held the post."))
                .argument(near("place", "Only records with one of these places, or a place inside them."))
                .argument(near("topic", "Only records with one of these topics."))
                .argument(PageArguments.argument(KINDS, "Only records of these kinds; of all if not given.",
                        list(nonNull(kinds))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(ENTRY + "Connection"))),
                new FieldSource.ElementsSource(this));
    }

    /** The argument for a kind of record that is called like it. */
    private static IdArgument near(Class<?> type) {
        Kind kind = Metamodel.get().kind(type);
        return new IdArgument(kind.singular(), kind);
    }

    private static GraphQLArgument near(String name, String description) {
        return PageArguments.argument(name, description, list(nonNull(IdScalar.TYPE)));
    }

    @Override
    public void check(Map<String, Object> arguments, Dataset dataset, int day) {
        LocalDate from = (LocalDate) arguments.get(FROM);
        LocalDate until = (LocalDate) arguments.get(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidArgumentException(ErrorCode.BAD_ARGUMENT, "until (" + until + ") is before from (" + from + ")");
        }
    }

    @Override
    public List<IdArgument> idArguments() {
        return NEAR;
    }

    @Override
    public long cost(Map<String, Object> arguments, Dataset dataset) {
        return dataset.contents().timeline().size() / ENTRIES_PER_UNIT;
    }

    @Override
    public ElementList<?> find(Map<String, Object> arguments, Dataset dataset, int day, Deadline deadline) {
        View view = dataset.view();
        boolean[] kinds = ElementLists.kinds(view, (Collection<?>) arguments.get(KINDS));
        List<BitSet> near = new ArrayList<>();
        for (IdArgument argument : NEAR) {
            if (arguments.get(argument.name()) instanceof Collection<?> ids) {
                near.add(Neighbourhood.of(dataset.contents().graph(), argument.kind(),
                        ids.stream().map(String.class::cast).toList(), day));
                deadline.check();
            }
        }
        return new KeyedList<>(dataset.contents().timeline().between((LocalDate) arguments.get(FROM),
                (LocalDate) arguments.get(UNTIL),
                entry -> entry.isKnown(view, day) && kinds[view.kindIndex(entry.record())]
                        && near.stream().allMatch(set -> set.get(entry.record()))),
                TimelineEntry::key);
    }
}
