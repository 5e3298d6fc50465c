package org.parley.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.parley.dataset.Dataset;
import org.parley.error.Quotation;
import org.parley.metamodel.Kind;
import org.parley.suggestion.NearestIds;
import org.parley.suggestion.Suggestion;
import org.parley.view.View;

import graphql.language.SourceLocation;

/**
 * The ids in arguments that name no record that could be meant. They are not errors: what they ask for is empty, and a
 * warning tells why. Nothing is looked for unless there are some, and then within bounds, however many they are.
 */
final class UnknownIds {

    private static final int MOST_WARNINGS = 10;
    private static final int LONGEST_ID = 320;

    private final Dataset dataset;
    private final List<Warning> warnings = new ArrayList<>(0);
    private NearestIds.Search search;
    private int others;

    UnknownIds(Dataset dataset) {
        this.dataset = dataset;
    }

    /** With those that are known already, of the same version of the record. */
    UnknownIds(UnknownIds known) {
        this.dataset = known.dataset;
        this.warnings.addAll(known.warnings);
        this.search = known.search;
        this.others = known.others;
    }

    /** Takes an id if no record of a kind, or of any if that is null, has it on a day. */
    void check(String argument, Kind wanted, String id, int day, SourceLocation location) {
        View view = dataset.view();
        int number = view.number(id);
        boolean known = number >= 0 && view.knownFrom(number) <= day;
        if (!known || wanted != null && !wanted.includes(view.kind(number))) {
            add(argument, wanted, id, day, location, known ? view.kind(number) : null);
        }
    }

    private void add(String argument, Kind wanted, String id, int day, SourceLocation location, Kind other) {
        if (warnings.stream().anyMatch(each -> each.location() == location && each.argument().equals(argument)
                && each.id().equals(shown(id)))) {
            return;
        } else if (warnings.size() == MOST_WARNINGS) {
            others++;
            return;
        }
        List<String> near = other == null ? search().find(id, wanted, day) : List.of();
        String message = other != null
                ? Quotation.of(id) + " is " + other.nounWithArticle() + ", not " + wanted.nounWithArticle()
                : "there is no " + (wanted == null ? "record" : wanted.noun()) + " with the id " + Quotation.of(id)
                        + (day == View.NOW ? "" : " as of " + LocalDate.ofEpochDay(day))
                        + near.stream().findFirst().map(Suggestion::question).orElse("");
        warnings.add(new Warning(argument + ": " + message, location, argument, shown(id), near));
    }

    private static String shown(String id) {
        return id.length() > LONGEST_ID ? Quotation.bare(id) : id;
    }

    private NearestIds.Search search() {
        if (search == null) {
            search = dataset.contents().nearestIds().search();
        }
        return search;
    }

    boolean isEmpty() {
        return warnings.isEmpty();
    }

    /** What a client is told. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        if (others > 0) {
            all.add(Warning.of(others + " more ids are unknown or of another kind"));
        }
        return all;
    }
}
