package org.parley.engine;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.parley.model.Certainty;
import org.parley.view.DayColumn;
import org.parley.view.KnownChoice;
import org.parley.view.Periods;

/** A field of a record whose value depends on what is known on the day of the walk. */
abstract class KnownField extends RecordField {

    /** What it costs to go through the citations of a record. */
    private static final long CITATIONS = 1;

    private KnownField(byte[] key) {
        super(key);
    }

    /** A choice that depends on what is known. */
    static final class Choice extends KnownField {

        private final KnownChoice choice;

        Choice(byte[] key, KnownChoice choice) {
            super(key);
            this.choice = choice;
        }

        @Override
        void write(Execution execution, int number) {
            choice.column().write(choice.value(number, execution.day()), execution.out());
        }
    }

    /** Whether a record held on a day. */
    static final class Held extends KnownField {

        private static final byte[][] JSON = Stream.of(Certainty.values()).map(Certainty::name).map(PlanContext::text)
                .toArray(byte[][]::new);

        private final Periods periods;
        private final int slot;

        Held(byte[] key, Periods periods, int slot) {
            super(key);
            this.periods = periods;
            this.slot = slot;
        }

        @Override
        void write(Execution execution, int number) {
            execution.spend(CITATIONS);
            int day = (Integer) execution.bound(slot);
            execution.out().put(JSON[periods.heldOn(number, day, execution.day()).ordinal()]);
        }

        @Override
        long cost(CostPass pass) {
            return CITATIONS;
        }
    }

    /** The last day on which documents attest a record. */
    static final class Attested extends KnownField {

        private final Periods periods;

        Attested(byte[] key, Periods periods) {
            super(key);
            this.periods = periods;
        }

        @Override
        void write(Execution execution, int number) {
            execution.spend(CITATIONS);
            int day = periods.attestedUntil(number, execution.day());
            if (day == DayColumn.NONE) {
                execution.out().putNull();
            } else {
                execution.out().putText(LocalDate.ofEpochDay(day).toString());
            }
        }

        @Override
        long cost(CostPass pass) {
            return CITATIONS;
        }
    }

    /** The day as of which the walk is. */
    static final class Day extends KnownField {

        Day(byte[] key) {
            super(key);
        }

        @Override
        void write(Execution execution, int number) {
            execution.out().put(execution.dayJson());
        }
    }
}
