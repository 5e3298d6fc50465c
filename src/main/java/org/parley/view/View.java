package org.parley.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/** One version of the record, laid out for walking. A record is a number from 0 on. */
public final class View {

    /** The day of what is known on no day that can be named; and the day on which everything is known. */
    public static final int NOW = Integer.MAX_VALUE;

    private final Numbering numbering;
    private final Texts texts;
    private final StructureColumn dates;
    private final DateOrder dateOrder;
    private final IdIndex ids;
    private final int[] knownFrom;
    /** By the index of the concrete kind, then by the name of the attribute. */
    private final List<Map<String, Column>> columns = new ArrayList<>();
    private final Map<Relation, Links> links;
    private final Map<Kind, Map<Order, Ranking>> rankings = new ConcurrentHashMap<>();
    private final Map<Kind, int[]> idsInOrder = new ConcurrentHashMap<>();
    private final Map<Kind, Order> naturalOrders = new HashMap<>();
    private final Map<Kind, Periods> periods = new HashMap<>();

    private record Identified(int number, String id) {
    }

    private View(Map<Kind, List<Node>> records) {
        numbering = Numbering.of(records);
        Metamodel.get().kinds().forEach(kind -> naturalOrders.put(kind, Order.natural(kind)));
        ColumnBuilder builder = new ColumnBuilder();
        for (Kind kind : numbering.kinds()) {
            Map<String, Column> ofKind = new HashMap<>();
            columns.add(ofKind);
            builder.add(kind.attributes(), records.getOrDefault(kind, List.of()),
                    (attribute, column) -> ofKind.put(attribute.name(), column));
        }
        dates = builder.rows(UncertainDate.class);
        texts = builder.build();
        ids = new IdIndex(numbering, columns.stream().map(ofKind -> (TextColumn) ofKind.get("id"))
                .toArray(TextColumn[]::new), texts);
        Map<Integer, DateOrder.Place> told = new HashMap<>();
        Succession.of(records.values()).forEach((id, place) -> told.put(number(id), place));
        dateOrder = new DateOrder(builder.values(UncertainDate.class), told);
        knownFrom = numbering.kinds().stream().flatMap(kind -> records.getOrDefault(kind, List.of()).stream())
                .mapToInt(record -> record.knownFrom() == null ? NOW : (int) record.knownFrom().toEpochDay()).toArray();
        links = LinksBuilder.of(this, records);
        kinds().stream().filter(Kind::isPeriod).forEach(kind -> periods.put(kind, Periods.of(this, kind)));
    }

    /** The view of these records, whatever their order. */
    public static View of(Iterable<? extends Node> records) {
        Map<Kind, List<Node>> byKind = new HashMap<>();
        records.forEach(record -> byKind.computeIfAbsent(Metamodel.get().kind(record.getClass()),
                kind -> new ArrayList<>()).add(record));
        return new View(byKind);
    }

    /** How many records there are. */
    public int size() {
        return numbering.size();
    }

    /** How many bytes all texts have. */
    public int textSize() {
        return texts.size();
    }

    /** How many records of a kind there are. */
    public int size(Kind kind) {
        return end(kind) - first(kind);
    }

    /** The number of the first record of a kind; those of the others follow. */
    public int first(Kind kind) {
        return numbering.first(kind);
    }

    /** The number after that of the last record of a kind. */
    public int end(Kind kind) {
        return numbering.end(kind);
    }

    /** The concrete kind of a record. */
    public Kind kind(int number) {
        return numbering.kinds().get(numbering.kindIndex(number));
    }

    /** The concrete kinds; their positions are what {@link #kindIndex(int)} answers. */
    public List<Kind> kinds() {
        return numbering.kinds();
    }

    /** The position of a record's concrete kind among all of them. */
    public int kindIndex(int number) {
        return numbering.kindIndex(number);
    }

    /** The position of a concrete kind among all of them. */
    public int kindIndex(Kind kind) {
        return numbering.index(kind);
    }

    /** The place of a record's values in the columns of its concrete kind. */
    public int index(int number) {
        return number - numbering.first(numbering.kindIndex(number));
    }

    /** The number of the record with an id; -1 if there is none. */
    public int number(String id) {
        return ids.number(id);
    }

    /** The id of a record. */
    public String id(int number) {
        return texts.get(ids.place(number));
    }

    /** Writes the id of a record as it is, without quotes. */
    public void writeBareId(int number, JsonBuffer out) {
        texts.writeBare(ids.place(number), out);
    }

    /** The day from which on a record is known, counted from 1970; {@link #NOW} if nobody knows it. */
    public int knownFrom(int number) {
        return knownFrom[number];
    }

    /** A day as it is compared with those from which on records are known; null stands for {@link #NOW}. */
    public static int day(LocalDate day) {
        return day == null ? NOW : (int) Math.max(Integer.MIN_VALUE, Math.min(NOW - 1L, day.toEpochDay()));
    }

    /** The values of an attribute in the records of a concrete kind. */
    public Column column(Kind kind, String attribute) {
        return columns.get(kindIndex(kind)).get(attribute);
    }

    /** The values of an attribute in all records of a kind, by the index of their concrete kinds. */
    Column[] columns(Kind kind, Attribute attribute) {
        Column[] all = new Column[kinds().size()];
        kind.concrete().forEach(concrete -> all[kindIndex(concrete)] = column(concrete, attribute.name()));
        return all;
    }

    /** All dates, by the rows that records have in columns of dates. */
    public StructureColumn dates() {
        return dates;
    }

    /** What dates are put in order by. */
    public DateOrder dateOrder() {
        return dateOrder;
    }

    /** When the records of a concrete kind that last for a time held. */
    public Periods periods(Kind kind) {
        return periods.get(kind);
    }

    /** Where one comes to by a relation, from one of its ends. */
    public Links links(Relation relation) {
        return links.get(relation.inverse().inverse()); // of a relation under another name, that which it renames
    }

    /** The records of a kind in their natural order. */
    public Ranking natural(Kind kind) {
        return ranking(kind, naturalOrders.get(kind));
    }

    /** The records of a kind in an order; made when it is first asked for. */
    public Ranking ranking(Kind kind, Order order) {
        Map<Order, Ranking> ofKind = rankings.computeIfAbsent(kind, key -> new ConcurrentHashMap<>());
        Ranking known = ofKind.get(order);
        if (known != null) {
            return known;
        }
        Ranking natural = order.equals(naturalOrders.get(kind)) ? null : natural(kind);
        int[] ids = idsInOrder(kind);
        return ofKind.computeIfAbsent(order, key -> Ranking.of(this, kind, order, ids, natural));
    }

    /** By id, of a kind and those above it; the sorting is done for the topmost. */
    private int[] idsInOrder(Kind kind) {
        Kind top = kind;
        while (top.parent() != null) {
            top = top.parent();
        }
        int[] all = idsInOrder.computeIfAbsent(top, key -> IntStream.range(first(key), end(key))
                .mapToObj(number -> new Identified(number, id(number))).sorted(Comparator.comparing(Identified::id))
                .mapToInt(Identified::number).toArray());
        int first = first(kind);
        int end = end(kind);
        return kind == top ? all : IntStream.of(all).filter(number -> number >= first && number < end).toArray();
    }
}
