package org.parley.seed.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Fact;
import org.parley.model.UncertainDate;

/**
 * A text that names a month or a year later than the day from which its record is known tells what nobody had told by
 * then, unless a date of the record, or of the one that it belongs to, lies there too: plans do.
 */
final class TextsAheadOfSources implements ReviewRule {

    /** A year, perhaps with its month; not the middle of a larger number or of a date in digits. */
    private static final Pattern TIME = Pattern.compile("(?:\\b(January|February|March|April|May|June|July|August|September|"
            + "October|November|December) )?(?<![\\w.,:/-])([1-9][0-9]{3})(?![\\w/-]|[.,:][0-9])");

    /** A number that would be a year later than this many from now on counts something else. */
    private static final int FARTHEST_YEARS = 50;

    private final Map<Class<?>, List<Attribute>> texts = new HashMap<>();
    private final Map<Class<?>, List<Attribute>> dates = new HashMap<>();
    private final Map<Class<?>, List<Link.Held>> owners = new HashMap<>();

    TextsAheadOfSources() {
        for (Kind kind : Metamodel.get().concreteKinds()) {
            texts.put(kind.type(), kind.attributes().stream().filter(attribute -> attribute.type() == String.class
                    && !attribute.isList() && !attribute.isId() && attribute.form().isEmpty()).toList());
            dates.put(kind.type(), kind.attributes().stream().filter(Attribute::isDate).toList());
            owners.put(kind.type(), kind.references().stream().filter(Relation::isRequired)
                    .map(relation -> (Link.Held) relation.link()).toList());
        }
    }

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Fact fact : evidence.all(Fact.class)) {
            if (fact.knownFrom != null) {
                for (Attribute attribute : texts.get(fact.getClass())) {
                    String text = (String) attribute.get(fact);
                    if (text != null) {
                        review(fact, attribute, text, remarks);
                    }
                }
            }
        }
    }

    private void review(Fact fact, Attribute attribute, String text, Remarks remarks) {
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            int year = Integer.parseInt(time.group(2));
            YearMonth first = YearMonth.of(year, time.group(1) == null ? Month.JANUARY : month(time.group(1)));
            YearMonth last = time.group(1) == null ? YearMonth.of(year, Month.DECEMBER) : first;
            if (first.atDay(1).isAfter(fact.knownFrom) && year <= fact.knownFrom.getYear() + FARTHEST_YEARS
                    && !isDated(fact, first.atDay(1), last.atEndOfMonth())) {
                remarks.add(fact, attribute.name(), "tells of " + time.group().strip() + ", but its first document had been "
                        + "published by " + fact.knownFrom + "; put what is told later into notes or changes");
                return;
            }
        }
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the record, or one that it cannot be without, has a date in these days. */
    private boolean isDated(Fact fact, LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(fact), owners.get(fact.getClass()).stream().map(owner -> owner.get(fact))
                .filter(Fact.class::isInstance).map(Fact.class::cast))
                .flatMap(dated -> dates.get(dated.getClass()).stream().map(date -> (UncertainDate) date.get(dated)))
                .filter(Objects::nonNull).anyMatch(date -> (date.earliest == null || !date.earliest.isAfter(last))
                        && (date.latest == null || !date.latest.isBefore(first)));
    }
}
