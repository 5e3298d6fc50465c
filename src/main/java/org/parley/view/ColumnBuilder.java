package org.parley.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;

/** Makes columns of the values that records have. Structures that are equal, as dates are, are kept once. */
final class ColumnBuilder {

    private final Texts.Builder texts = new Texts.Builder();
    private final List<Runnable> later = new ArrayList<>();
    private final Map<Class<?>, StructureTable> tables = new HashMap<>();
    private Texts built;

    /** The rows of one class of structures. */
    private static final class StructureTable {

        private final List<Object> values = new ArrayList<>();
        private final Map<Object, Integer> rows = new HashMap<>();
        private final Map<String, Column> parts = new LinkedHashMap<>();

        int row(Object value) {
            return value == null ? StructureColumn.NONE : rows.computeIfAbsent(value, key -> {
                values.add(value);
                return values.size() - 1;
            });
        }
    }

    /** Where columns are put that are made once all texts are there. */
    interface Place {
        void put(Attribute attribute, Column column);
    }

    /**
     * Makes the columns of attributes of these records or structures, and puts them there when all are known. The texts of
     * one record lie beside each other, since they are mostly read together.
     */
    void add(Collection<Attribute> attributes, List<?> holders, Place place) {
        List<Attribute> plain = attributes.stream().filter(ColumnBuilder::isText).toList();
        int[] places = new int[plain.size() * holders.size()];
        for (int index = 0; index < places.length; index++) {
            places[index] = texts.add((String) plain.get(index % plain.size()).get(holders.get(index / plain.size())));
        }
        for (int offset = 0; offset < plain.size(); offset++) {
            Attribute attribute = plain.get(offset);
            int first = offset;
            later.add(() -> place.put(attribute, new TextColumn(built, places, first, plain.size())));
        }
        attributes.stream().filter(attribute -> !isText(attribute)).forEach(attribute -> add(attribute, holders, place));
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isList();
    }

    private void add(Attribute attribute, List<?> holders, Place place) {
        List<Object> values = new ArrayList<>(holders.size());
        holders.forEach(holder -> values.add(attribute.get(holder)));
        Class<?> type = attribute.type();
        if (attribute.isDate() || attribute.isStructure()) {
            StructureTable table = tables.computeIfAbsent(type, key -> new StructureTable());
            int[] rows = values.stream().mapToInt(table::row).toArray();
            place.put(attribute, new StructureColumn(rows, table.parts));
        } else if (attribute.isList()) {
            addLists(attribute, values, place);
        } else if (type == LocalDate.class) {
            int[] places = values.stream().mapToInt(value -> texts.add(value == null ? null : value.toString())).toArray();
            later.add(() -> place.put(attribute, new DayColumn(built, places, values)));
        } else if (type == Integer.class) {
            place.put(attribute, new NumberColumn(values));
        } else if (type == Boolean.class) {
            place.put(attribute, new TruthColumn(values));
        } else {
            place.put(attribute, new ChoiceColumn(type, values));
        }
    }

    /** A column without records for the table of a class of structures, by which its rows are read. */
    StructureColumn rows(Class<?> type) {
        return new StructureColumn(new int[0],
                tables.computeIfAbsent(type, key -> new StructureTable()).parts);
    }

    /** The values of a class of structures, by their rows. */
    <T> List<T> values(Class<T> type) {
        return tables.computeIfAbsent(type, key -> new StructureTable()).values.stream().map(type::cast).toList();
    }

    private void addLists(Attribute attribute, List<Object> values, Place place) {
        int[] starts = new int[values.size() + 1];
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            starts[index] = places.size();
            if (values.get(index) instanceof List<?> list) {
                list.forEach(item -> places.add(texts.add((String) item)));
            }
        }
        starts[values.size()] = places.size();
        int[] all = places.stream().mapToInt(Integer::intValue).toArray();
        later.add(() -> place.put(attribute, new TextListColumn(built, starts, all)));
    }

    /** Makes what was not made yet; nothing can be added afterwards. */
    Texts build() {
        tables.forEach((type, table) -> add(Attribute.declaredIn(type), table.values,
                (part, column) -> table.parts.put(part.name(), column)));
        built = texts.build();
        later.forEach(Runnable::run);
        return built;
    }
}
