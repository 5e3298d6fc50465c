package org.parley.graphql;

import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.parley.dataset.Contents;
import org.parley.error.ErrorCode;
import org.parley.graph.Surroundings;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;
import org.parley.query.AsOf;
import org.parley.query.BadRequest;
import org.parley.query.Slice;
import org.parley.timeline.Timeline;
import org.parley.timeline.TimelineEntry;
import org.parley.timeline.TimelineEvent;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/** The field that tells what happened when. */
final class TimelineField {

    private static final String ENTRY = "TimelineEntry";
    private static final String RECORD = "TimelineRecord";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String KINDS = "kinds";
    private static final List<String> NEAR = List.of("actor", "place", "topic");

    private final SchemaParts parts;

    TimelineField(SchemaParts parts) {
        this.parts = parts;
    }

    void add(TypeResolver typeOfRecord) {
        GraphQLUnionType.Builder record = GraphQLUnionType.newUnionType().name(RECORD)
                .description("A record that has a date.");
        Timeline.kinds().forEach(kind -> record.possibleType(typeRef(kind.name())));
        parts.schema().additionalType(record.build()).additionalType(SchemaParts.choices(TimelineEvent.class));
        parts.code().typeResolver(RECORD, typeOfRecord);
        parts.connections().addConnection(ENTRY, "events");
        parts.schema().additionalType(GraphQLObjectType.newObject().name(ENTRY)
                .description("Something that happened, and when.")
                .field(parts.value(ENTRY, "date", "When, as far as it is known: the reason for the place in the order.",
                        nonNull(typeRef("UncertainDate")), env -> entry(env).date()))
                .field(parts.value(ENTRY, "event", "What happened to the record.",
                        nonNull(typeRef(TimelineEvent.class.getSimpleName())), env -> entry(env).event()))
                .field(parts.record(ENTRY, "record", "What it happened to.", nonNull(typeRef(RECORD)),
                        env -> entry(env).record()))
                .build());
        GraphQLEnumType kinds = SchemaParts.kinds("TimelineKind", "The kinds of records that have a place in time.",
                Timeline.kinds());
        parts.roots().add(newFieldDefinition().name("timeline")
                .description("What happened, in order of time: meetings, proposals, responses, statements, incidents, and "
                        + "posts that began or ended. An uncertain date stands where its earliest day is, after what is more "
                        + "precise; what has no date is left out.")
                .argument(PageArguments.argument(FROM, "Only what can have been on this day or later.", DateScalar.TYPE))
                .argument(PageArguments.argument(UNTIL, "Only what can have been on this day or earlier; not before from.",
                        DateScalar.TYPE))
                .argument(near("actor", "Only records with one of these actors: who took part, acted, spoke, was spoken to "
                        + "or about, held the post."))
                .argument(near("place", "Only records with one of these places, or a place inside them."))
                .argument(near("topic", "Only records with one of these topics."))
                .argument(PageArguments.argument(KINDS, "Only records of these kinds; of all if not given.",
                        list(nonNull(kinds))))
                .arguments(PageArguments.ALL).type(nonNull(typeRef(ENTRY + "Connection"))), TimelineField::timeline);
    }

    private static GraphQLArgument near(String name, String description) {
        return PageArguments.argument(name, description, list(nonNull(Scalars.GraphQLID)));
    }

    private static Connection timeline(DataFetchingEnvironment env) {
        LocalDate from = env.getArgument(FROM);
        LocalDate until = env.getArgument(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "until (" + until + ") is before from (" + from + ")");
        }
        Contents contents = RequestLoaders.contents(env);
        List<TimelineEntry> entries = contents.timeline().between(from, until, wanted(env, contents));
        return Connection.of(Slice.of(entries, TimelineEntry::key, PageArguments.window(env)), TimelineEntry::key,
                entries.size());
    }

    private static Predicate<Node> wanted(DataFetchingEnvironment env, Contents contents) {
        AsOf day = AsOfDay.of(env);
        Collection<Kind> kinds = env.getArgumentOrDefault(KINDS, Timeline.kinds());
        Predicate<Node> wanted = record -> day.includes(record.knownFrom())
                && kinds.contains(Metamodel.get().kind(record.getClass()));
        for (String argument : NEAR) {
            Collection<String> ids = env.getArgument(argument);
            if (ids != null) {
                wanted = wanted.and(Surroundings.of(contents.graph(), ids, step -> day.includes(step.to().knownFrom())));
            }
        }
        return wanted;
    }

    private static TimelineEntry entry(DataFetchingEnvironment env) {
        return env.getSource();
    }
}
