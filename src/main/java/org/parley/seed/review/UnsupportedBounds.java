package org.parley.seed.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.Fact;
import org.parley.model.UncertainDate;

/**
 * Where a date is one of several days, the first and the last of them come from somewhere: a document gives days near its
 * publication by their weekdays, or the day is one that another record has for certain. Any other was most likely picked.
 */
final class UnsupportedBounds implements ReviewRule {

    /** As far as "last week" and "next week" reach. */
    private static final int DAYS_NEAR_A_DOCUMENT = 13;
    private static final Pattern DAY = Pattern.compile("(?<![0-9X-])-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9X])");

    private final Map<Class<?>, List<Attribute>> dates = new HashMap<>();

    UnsupportedBounds() {
        for (Kind kind : Metamodel.get().concreteKinds()) {
            dates.put(kind.type(), kind.attributes().stream().filter(Attribute::isDate).toList());
        }
    }

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        Map<Fact, Set<Document>> documents = new IdentityHashMap<>();
        evidence.all(Citation.class).forEach(citation -> documents.computeIfAbsent(citation.fact, fact -> new HashSet<>())
                .add(citation.document));
        Set<LocalDate> certain = certain(evidence);
        for (Fact fact : evidence.all(Fact.class)) {
            for (Attribute attribute : dates.get(fact.getClass())) {
                UncertainDate date = (UncertainDate) attribute.get(fact);
                if (date != null && date.edtf.startsWith("[") && fact.inferredFrom == null) {
                    review(fact, attribute, date, documents.getOrDefault(fact, Set.of()), certain, remarks);
                }
            }
        }
    }

    private static void review(Fact fact, Attribute attribute, UncertainDate date, Set<Document> documents,
            Set<LocalDate> certain, Remarks remarks) {
        Matcher day = DAY.matcher(date.edtf);
        while (day.find()) {
            LocalDate bound = LocalDate.parse(day.group());
            if (!certain.contains(bound) && documents.stream().noneMatch(document -> isNear(bound, document))) {
                remarks.add(fact, attribute.name(), bound + " is near no document that tells of it, and no other record is "
                        + "on that day; unless a document names it, leave that end open");
                return;
            }
        }
    }

    /** The days that records are on for certain. */
    private Set<LocalDate> certain(Evidence evidence) {
        Set<LocalDate> days = new HashSet<>();
        for (Fact fact : evidence.all(Fact.class)) {
            for (Attribute attribute : dates.get(fact.getClass())) {
                UncertainDate date = (UncertainDate) attribute.get(fact);
                if (date != null && date.earliest != null && date.earliest.equals(date.latest)) {
                    days.add(date.earliest);
                }
            }
        }
        return days;
    }

    private static boolean isNear(LocalDate day, Document document) {
        UncertainDate published = document.publishedOn;
        return published == null || published.earliest == null || published.latest == null
                || !day.isBefore(published.earliest.minusDays(DAYS_NEAR_A_DOCUMENT))
                        && !day.isAfter(published.latest.plusDays(DAYS_NEAR_A_DOCUMENT));
    }
}
