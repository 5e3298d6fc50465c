package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Note;
import org.parley.model.Spelling;
import org.parley.view.Column;
import org.parley.view.Links;
import org.parley.view.View;

/** The texts in which words are looked for, by numbers: names in all spellings, and what is said of records in words. */
final class SearchTexts {

    private static final double OF_A_NAME = 8;
    private static final double OF_A_SUMMARY = 1;
    private static final double OF_ANOTHER = 3;
    private static final double LESS_PER_WORD = 0.05;
    /** By kind of record that says something more of another, what it is about; it is found as that other record. */
    private static final Map<Kind, Relation> ABOUT = Map.of(kind(Spelling.class), kind(Spelling.class).relation("of"),
            kind(Note.class), kind(Note.class).relation("fact"));

    private final View view;
    private final List<Place> places = new ArrayList<>();

    /**
     * Where a text stands, and how long it is.
     *
     * @param record the record that is found by it
     * @param field the attribute of that record, or the relation to the one that has the text
     * @param source the record that has the text
     * @param attribute its attribute
     * @param item its position, where the attribute is a list
     * @param words how many words it has
     */
    private record Place(int record, String field, int source, String attribute, int item, int words) {
    }

    /** Is told of each text and its words. */
    interface Listener {
        void text(int number, List<Tokenizer.Token> tokens);
    }

    /** The texts of a view's records. */
    SearchTexts(View view, Listener listener) {
        this.view = view;
        for (Kind kind : view.kinds()) {
            List<Attribute> attributes = kind.attributes().stream().filter(SearchTexts::isText).toList();
            for (int source = view.first(kind); source < view.end(kind); source++) {
                for (Attribute attribute : attributes) {
                    add(source, attribute.name(), view.column(kind, attribute.name()), listener);
                }
            }
        }
    }

    private static Kind kind(Class<?> type) {
        return Metamodel.get().kind(type);
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isId() && attribute.form().isEmpty();
    }

    private void add(int source, String attribute, Column column, Listener listener) {
        List<?> values = values(column, view.index(source));
        int record = source;
        String field = attribute;
        for (Relation about = ABOUT.get(view.kind(record)); about != null; about = ABOUT.get(view.kind(record))) {
            Links links = view.links(about);
            record = links.targets()[links.start(record)];
            field = about.inverse().name();
        }
        for (int item = 0; item < values.size(); item++) {
            List<Tokenizer.Token> tokens = Tokenizer.of((String) values.get(item));
            listener.text(places.size(), tokens);
            places.add(new Place(record, field, source, attribute, item, tokens.size()));
        }
    }

    private static List<?> values(Column column, int index) {
        Object value = column.value(index);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** How many there are. */
    int size() {
        return places.size();
    }

    /** The record that is found by a text. */
    int record(int number) {
        return places.get(number).record();
    }

    /** The record that has a text, which can be known later than the one that is found by it. */
    int source(int number) {
        return places.get(number).source();
    }

    /** The field of the found record in which a text stands. */
    String field(int number) {
        return places.get(number).field();
    }

    /** How much a word in a text says of what its record is about; less, the longer the text is. */
    double weight(int number) {
        double weight = switch (places.get(number).field()) {
            case "name", "title", "aliases", "spellings" -> OF_A_NAME;
            case "summary", "notes" -> OF_A_SUMMARY;
            default -> OF_ANOTHER;
        };
        return weight / (1 + LESS_PER_WORD * places.get(number).words());
    }

    /** A text. */
    String text(int number) {
        Place place = places.get(number);
        Column column = view.column(view.kind(place.source()), place.attribute());
        return (String) values(column, view.index(place.source())).get(place.item());
    }
}
