package org.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Agreement;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireProposal;
import org.parley.model.Dispute;
import org.parley.model.Meeting;
import org.parley.model.Membership;
import org.parley.model.Person;
import org.parley.model.Track;
import org.parley.view.Links;
import org.parley.view.View;

/** Questions to begin with, for a record whatever it is about: each is there only if the record has an answer. */
final class ExampleQueries {

    private static final Metamodel METAMODEL = Metamodel.get();

    private final View view;
    private final List<ExampleQuery> examples = new ArrayList<>();

    private ExampleQueries(View view) {
        this.view = view;
    }

    /** The questions for a record. */
    static List<ExampleQuery> of(View view) {
        return new ExampleQueries(view).examples();
    }

    private List<ExampleQuery> examples() {
        aboutMeetings(richest(Meeting.class, "participations", 1));
        if (has(CeasefireProposal.class)) {
            add("Which terms did each proposed ceasefire have, who stood behind it, and who answered what?", """
                    {
                      ceasefireProposals(first: 5) {
                        nodes {
                          title
                          plannedDuration
                          effectDate { edtf }
                          madeBy { nodes { name } }
                          terms { kind text }
                          responses { nodes { actor { name } stance condition } }
                        }
                      }
                    }""");
        }
        if (has(Ceasefire.class)) {
            add("Who declared each ceasefire, how long was it to last, and what became of it?", """
                    {
                      ceasefires(first: 10) {
                        nodes {
                          title
                          declaredBy { nodes { name } }
                          plannedDuration
                          statusChanges { status date { edtf } citations { document { title } paragraph } }
                          violations { nodes { title accusations { accused { name } accuser { name } } } }
                        }
                      }
                    }""");
        }
        if (has(Agreement.class)) {
            add("Who signed each agreement, and which of its provisions were met?", """
                    {
                      agreements(first: 10) {
                        nodes {
                          title
                          signatures { nodes { signatory { name } onBehalfOf { name } capacity } }
                          provisions { text due { edtf } status }
                        }
                      }
                    }""");
        }
        if (has(Dispute.class)) {
            add("On what do the documents contradict each other?", """
                    {
                      disputes {
                        totalCount
                        nodes { question claims { value citations { document { title } paragraph } } }
                      }
                    }""");
        }
        aboutPersons(richest(Person.class, "statements", 2));
        if (has(Track.class)) {
            add("What has become of the talks?", """
                    {
                      tracks {
                        nodes { name status meetings { nodes { title date { edtf } status next { title } } } }
                      }
                    }""");
        }
        return examples;
    }

    private void aboutMeetings(List<String> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        add("Who took part in a meeting, in which role, and which document says so?", """
                {
                  meeting(id: "%s") {
                    title
                    date { edtf inferred }
                    participations {
                      nodes { actor { name } role onBehalfOf { name } citations { document { title } paragraph } }
                    }
                  }
                }""".formatted(meetings.get(0)));
        int known = view.knownFrom(view.number(meetings.get(0)));
        if (known == View.NOW) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(known);
        add("What was known of it when it was first told of, and what happened next?", """
                {
                  meeting(id: "%s", asOf: "%s") { title status citations { document { title } paragraph } }
                  timeline(from: "%s", first: 10) {
                    nodes { date { edtf } record { __typename ... on Fact { id summary } } }
                  }
                }""".formatted(meetings.get(0), day, day));
        if (has(Membership.class)) {
            add("Which office did each person hold on " + day + "?", """
                    {
                      persons(first: 50) {
                        nodes { name posts(on: "%s") { nodes { role organization { name } from { edtf } until { edtf } } } }
                      }
                    }""".formatted(day));
        }
    }

    private void aboutPersons(List<String> persons) {
        if (persons.size() == 2) {
            add("How are the two connected who say most?", """
                    {
                      path(from: "%s", to: "%s") {
                        nodes { hops { field to { __typename id ... on Fact { summary } } } }
                      }
                    }""".formatted(persons.get(0), persons.get(1)));
        }
    }

    private void add(String question, String query) {
        examples.add(new ExampleQuery(question, query));
    }

    private boolean has(Class<?> type) {
        return view.size(METAMODEL.kind(type)) > 0;
    }

    /** The ids of so many records of a kind that have more of a relation than others, at least one. */
    private List<String> richest(Class<?> type, String name, int count) {
        Kind kind = METAMODEL.kind(type);
        Relation relation = kind.relation(name);
        Links links = view.links(relation);
        return IntStream.range(view.first(kind), view.end(kind)).filter(number -> links.end(number) > links.start(number))
                .boxed().sorted((one, other) -> Integer.compare(links.end(other) - links.start(other),
                        links.end(one) - links.start(one)))
                .limit(count).map(view::id).toList();
    }
}
