package org.parley.search;

import java.util.ArrayList;
import java.util.List;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.view.Column;
import org.parley.view.View;

/** The texts in which words are looked for, by numbers: names in all spellings, and what is said of records in words. */
final class SearchTexts {

    private static final double OF_A_NAME = 8;
    private static final double OF_A_SUMMARY = 1;
    private static final double OF_ANOTHER = 3;
    private static final double LESS_PER_WORD = 0.05;

    private final View view;
    private final List<Place> places = new ArrayList<>();

    /**
     * Where a text stands, and how long it is.
     *
     * @param record the record that has it
     * @param field the attribute
     * @param item its position, where the attribute is a list
     * @param words how many words it has
     */
    private record Place(int record, String field, int item, int words) {
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
            for (int record = view.first(kind); record < view.end(kind); record++) {
                for (Attribute attribute : attributes) {
                    add(record, attribute.name(), view.column(kind, attribute.name()), listener);
                }
            }
        }
    }

    private static boolean isText(Attribute attribute) {
        return attribute.type() == String.class && !attribute.isId() && attribute.form().isEmpty();
    }

    private void add(int record, String field, Column column, Listener listener) {
        List<?> values = values(column, view.index(record));
        for (int item = 0; item < values.size(); item++) {
            List<Tokenizer.Token> tokens = Tokenizer.of((String) values.get(item));
            listener.text(places.size(), tokens);
            places.add(new Place(record, field, item, tokens.size()));
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

    /** The record that has a text. */
    int record(int number) {
        return places.get(number).record();
    }

    /** The attribute in which a text stands. */
    String field(int number) {
        return places.get(number).field();
    }

    /** How much a word in a text says of what its record is about; less, the longer the text is. */
    double weight(int number) {
        double weight = switch (places.get(number).field()) {
            case "name", "title", "aliases" -> OF_A_NAME;
            case "summary" -> OF_A_SUMMARY;
            default -> OF_ANOTHER;
        };
        return weight / (1 + LESS_PER_WORD * places.get(number).words());
    }

    /** A text. */
    String text(int number) {
        Place place = places.get(number);
        Column column = view.column(view.kind(place.record()), place.field());
        return (String) values(column, view.index(place.record())).get(place.item());
    }
}
