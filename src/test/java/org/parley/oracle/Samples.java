package org.parley.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/** Values that mean something in a record, and now and then one that does not. */
final class Samples {

    private final List<Node> records;
    private final List<LocalDate> days;
    private final Random random;

    Samples(List<Node> records, Random random) {
        this.records = records;
        this.random = random;
        this.days = records.stream().flatMap(Samples::days).distinct().sorted().toList();
    }

    private static Stream<LocalDate> days(Node record) {
        Stream<LocalDate> dated = Records.kind(record).attributes().stream().filter(Attribute::isDate)
                .map(attribute -> (UncertainDate) attribute.get(record))
                .flatMap(date -> date == null ? Stream.empty() : Stream.of(date).flatMap(each -> Stream.concat(
                        Stream.ofNullable(each.earliest), Stream.ofNullable(each.latest))));
        return Stream.concat(dated, Stream.ofNullable(record.knownFrom()));
    }

    /** A record of a kind; null if there is none. */
    Node record(Kind kind) {
        List<Node> candidates = records.stream().filter(kind.type()::isInstance).toList();
        return candidates.isEmpty() ? null : one(candidates);
    }

    /** An id of a kind, seldom of another one or of none. */
    String id(Kind kind) {
        Node record = chance(0.1) ? one(records) : record(kind);
        return record == null || chance(0.05) ? "nobody" : record.id();
    }

    /** An id that there is. */
    String id() {
        return one(records).id();
    }

    /** A day on which something happened or was published, or one beside it. */
    String day() {
        return one(days).plusDays(chance(0.3) ? random.nextInt(3) - 1 : 0).toString();
    }

    /** A part of a text of a kind's record, in any case. */
    String text(Kind kind) {
        List<Text> texts = chance(0.05) ? List.of() : Stream.ofNullable(record(kind)).flatMap(Text::of).toList();
        if (texts.isEmpty()) {
            return one(List.of("", " ", "%", "_", "zzz", "\"\\\n", "İ"));
        }
        String text = one(texts).text();
        int from = random.nextInt(text.length());
        String part = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(8)));
        return chance(0.3) ? part.toUpperCase(Locale.ROOT) : part;
    }

    /** Some words of a record, the last perhaps only begun, one perhaps with a slip. */
    String words(Node record) {
        List<Text> texts = Text.of(record).toList();
        if (texts.isEmpty() || chance(0.05)) {
            return one(List.of("", "?!", "nowhere", "a"));
        }
        List<Words.Word> all = one(texts).words();
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(Math.max(1, all.size())); i < all.size() && words.size() < 1 + random.nextInt(3); i++) {
            words.add(all.get(i).plain());
        }
        String text = String.join(" ", words);
        if (text.length() > 3 && chance(0.3)) {
            return text.substring(0, text.length() - 1 - random.nextInt(2));
        }
        int slip = random.nextInt(text.length() + 1);
        return chance(0.2) ? text.substring(0, slip) + "x" + text.substring(slip) : text;
    }

    /** A record that has words. */
    Node record() {
        return one(records);
    }

    /** The cursor of a record in an order, seldom of a place at which there is none. */
    String cursor(Kind kind, Ordering ordering) {
        Node record = record(kind);
        List<Object> key = new ArrayList<>(record == null ? new ArrayList<>() : ordering.key(record));
        if (record == null) {
            key.add("nobody");
            key.addAll(0, ordering.by().isId() ? List.of() : Collections.singletonList(anyValue(ordering.by())));
        } else if (chance(0.2)) {
            key.set(key.size() - 1, record.id() + "x");
        }
        return KeyCursors.of(ordering, key);
    }

    /** Only dates can be missing in an order. */
    private static Object anyValue(Attribute attribute) {
        return attribute.isDate() ? null : attribute.type() == Integer.class ? (Object) 1 : "nothing";
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
