package org.parley.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.json.JsonBuffer;

/** The values that one attribute has in the records of one concrete kind, by their numbers within the kind. */
public abstract sealed class Column {

    /** Writes a value as JSON. */
    public abstract void write(int index, JsonBuffer out);

    /** A value as the model has it, or null; of a date or another structure, the row that it has in its table. */
    public abstract Object value(int index);

    /** Whether there is a value; an empty list is none. */
    public boolean isKnown(int index) {
        return value(index) != null;
    }

    /** Texts. */
    public static final class TextColumn extends Column {

        private final Texts texts;
        private final int[] places;

        TextColumn(Texts texts, int[] places) {
            this.texts = texts;
            this.places = places;
        }

        @Override
        public void write(int index, JsonBuffer out) {
            texts.write(places[index], out);
        }

        @Override
        public String value(int index) {
            return texts.get(places[index]);
        }

        @Override
        public boolean isKnown(int index) {
            return places[index] != Texts.NONE;
        }

        /** Writes a text as it is, without quotes. */
        void writeBare(int index, JsonBuffer out) {
            texts.writeBare(places[index], out);
        }

        /** Where a text stands. */
        int place(int index) {
            return places[index];
        }
    }

    /** Lists of texts. */
    public static final class TextListColumn extends Column {

        private final Texts texts;
        private final int[] starts;
        private final int[] places;

        TextListColumn(Texts texts, int[] starts, int[] places) {
            this.texts = texts;
            this.starts = starts;
            this.places = places;
        }

        @Override
        public void write(int index, JsonBuffer out) {
            out.put('[');
            for (int item = starts[index]; item < starts[index + 1]; item++) {
                if (item > starts[index]) {
                    out.put(',');
                }
                texts.write(places[item], out);
            }
            out.put(']');
        }

        @Override
        public boolean isKnown(int index) {
            return starts[index] < starts[index + 1];
        }

        @Override
        public List<String> value(int index) {
            List<String> values = new ArrayList<>();
            for (int item = starts[index]; item < starts[index + 1]; item++) {
                values.add(texts.get(places[item]));
            }
            return values;
        }
    }

    /** Constants of an enum. */
    public static final class ChoiceColumn extends Column {

        private static final int NONE = -1;

        private final Object[] constants;
        private final byte[][] json;
        private final byte[] ordinals;

        ChoiceColumn(Class<?> type, List<?> values) {
            this.constants = type.getEnumConstants();
            this.json = new byte[constants.length][];
            for (int index = 0; index < constants.length; index++) {
                JsonBuffer name = new JsonBuffer();
                name.putText(((Enum<?>) constants[index]).name());
                json[index] = name.toBytes();
            }
            this.ordinals = new byte[values.size()];
            for (int index = 0; index < ordinals.length; index++) {
                ordinals[index] = (byte) (values.get(index) instanceof Enum<?> value ? value.ordinal() : NONE);
            }
        }

        @Override
        public void write(int index, JsonBuffer out) {
            write((Enum<?>) value(index), out);
        }

        /** Writes one of the constants, or null. */
        public void write(Enum<?> constant, JsonBuffer out) {
            if (constant == null) {
                out.putNull();
            } else {
                out.put(json[constant.ordinal()]);
            }
        }

        @Override
        public Object value(int index) {
            return ordinals[index] == NONE ? null : constants[ordinals[index]];
        }

        /** The position of a constant in its enum; -1 for none. */
        public int ordinal(int index) {
            return ordinals[index];
        }
    }

    /** Truth values. */
    public static final class TruthColumn extends Column {

        private static final byte NONE = -1;

        private final byte[] truths;

        TruthColumn(List<?> values) {
            truths = new byte[values.size()];
            for (int index = 0; index < truths.length; index++) {
                truths[index] = values.get(index) == null ? NONE : (byte) ((Boolean) values.get(index) ? 1 : 0);
            }
        }

        @Override
        public void write(int index, JsonBuffer out) {
            if (truths[index] == NONE) {
                out.putNull();
            } else {
                out.putTruth(truths[index] == 1);
            }
        }

        @Override
        public Boolean value(int index) {
            return truths[index] == NONE ? null : Boolean.valueOf(truths[index] == 1);
        }
    }

    /** Whole numbers. */
    public static final class NumberColumn extends Column {

        private static final int NONE = Integer.MIN_VALUE;

        private final int[] numbers;

        NumberColumn(List<?> values) {
            numbers = new int[values.size()];
            for (int index = 0; index < numbers.length; index++) {
                numbers[index] = values.get(index) == null ? NONE : (Integer) values.get(index);
            }
        }

        @Override
        public void write(int index, JsonBuffer out) {
            if (numbers[index] == NONE) {
                out.putNull();
            } else {
                out.putNumber(numbers[index]);
            }
        }

        @Override
        public Integer value(int index) {
            return numbers[index] == NONE ? null : Integer.valueOf(numbers[index]);
        }
    }

    /** Days of the calendar, counted from 1970. */
    public static final class DayColumn extends Column {

        /** What stands for no day. */
        public static final int NONE = Integer.MIN_VALUE;

        private final Texts texts;
        private final int[] places;
        private final int[] days;

        DayColumn(Texts texts, int[] places, List<?> values) {
            this.texts = texts;
            this.places = places;
            this.days = new int[values.size()];
            for (int index = 0; index < days.length; index++) {
                days[index] = values.get(index) == null ? NONE : (int) ((LocalDate) values.get(index)).toEpochDay();
            }
        }

        @Override
        public void write(int index, JsonBuffer out) {
            texts.write(places[index], out);
        }

        @Override
        public boolean isKnown(int index) {
            return days[index] != NONE;
        }

        @Override
        public LocalDate value(int index) {
            return days[index] == NONE ? null : LocalDate.ofEpochDay(days[index]);
        }

        /** Writes a day as it is, without quotes. */
        void writeBare(int index, JsonBuffer out) {
            texts.writeBare(places[index], out);
        }

        /** The day as a number, or {@link #NONE}. */
        public int day(int index) {
            return days[index];
        }
    }

    /** Dates and other structures: rows of a table that has a column for each of their parts. */
    public static final class StructureColumn extends Column {

        /** What stands for no structure. */
        public static final int NONE = -1;

        private final int[] rows;
        private final Map<String, Column> parts;

        StructureColumn(int[] rows, Map<String, Column> parts) {
            this.rows = rows;
            this.parts = parts;
        }

        @Override
        public void write(int index, JsonBuffer out) {
            if (rows[index] == NONE) {
                out.putNull();
                return;
            }
            char before = '{';
            for (Map.Entry<String, Column> part : parts.entrySet()) {
                out.put(before);
                out.putText(part.getKey());
                out.put(':');
                part.getValue().write(rows[index], out);
                before = ',';
            }
            out.put('}');
        }

        @Override
        public Integer value(int index) {
            return rows[index] == NONE ? null : Integer.valueOf(rows[index]);
        }

        /** The row of a record's structure, or {@link #NONE}. */
        public int row(int index) {
            return rows[index];
        }

        /** The values of a part, by rows. */
        public Column part(String name) {
            return parts.get(name);
        }
    }
}
