package org.parley.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import org.eclipse.microprofile.graphql.Description;

/**
 * A date as far as it is known: the EDTF text and what follows from it. Made by {@link Edtf#parse}.
 */
@Embeddable
@Description("A date as far as it is known.")
public class UncertainDate {

    /**
     * In time: by the earliest day, or the latest if the date is open to the past, then by the latest day, then by the
     * second of the day; what there is not comes last.
     */
    public static final Comparator<UncertainDate> IN_TIME = Comparator
            .comparing((UncertainDate date) -> date.earliest == null ? date.latest : date.earliest,
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(date -> date.latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(date -> date.second, Comparator.nullsLast(Comparator.naturalOrder()));

    @Column(length = Edtf.MOST_CHARACTERS)
    @Description("The date in the Extended Date/Time Format, ISO 8601-2, e.g. 2025-05-15, 2025-05, 2025-11-19?, "
            + "2025-04-19T18:00:00+03:00.")
    public String edtf;

    @Description("The earliest day it can be; null when it is open to the past. Of a time of day, the day that it was where "
            + "the clock was; so with latest.")
    public LocalDate earliest;

    @Description("The latest day it can be; null when it is open to the future.")
    public LocalDate latest;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    @Description("The precision of the date.")
    public DatePrecision precision;

    @Description("Whether it was worked out, because no document says it in full.")
    public Boolean inferred;

    /**
     * Of a date with a time of day, its second, counted in UTC from the beginning of its day, so that it can be negative;
     * without an offset it counts as UTC. Null of any other date. It is for the order within a day, and not stored.
     */
    @Transient
    public Integer second;

    /** For Hibernate; use {@link Edtf#parse}. */
    protected UncertainDate() {
    }

    UncertainDate(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision, boolean inferred) {
        this.edtf = edtf;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
        this.inferred = inferred;
    }

    UncertainDate(String edtf, LocalDate day, int second) {
        this(edtf, day, day, DatePrecision.SECOND, false);
        this.second = second;
    }

    /** Whether all of it is certainly before all of another: before its day, or earlier on it where both have a time. */
    public boolean isBefore(UncertainDate other) {
        if (latest == null || other.earliest == null) {
            return false;
        }
        boolean timed = second != null && other.second != null && latest.equals(other.earliest);
        return timed ? second < other.second : latest.isBefore(other.earliest);
    }

    /** Whether another date, which can be null, can be on just the same days. */
    public boolean isOfSameDays(UncertainDate other) {
        return other != null && Objects.equals(earliest, other.earliest) && Objects.equals(latest, other.latest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UncertainDate date && Objects.equals(edtf, date.edtf);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(edtf);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
