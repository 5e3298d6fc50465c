package org.parley.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Fact;
import org.parley.seed.Form;

/** A fact in a few words: what every record of its kind has, the beginning of a longer text alone. */
final class FactLabel {

    private static final int LONGEST = 90;

    private FactLabel() {
    }

    /** A fact that stands in a file itself: its name, title or gist. */
    static String of(Fact fact) {
        return shortened(join(fact, Stream.of(references(fact), text(fact))));
    }

    /** A fact that is written in another: what it refers to and its choices, and its text if it has one. */
    static String ofNested(Fact fact) {
        return shortened(join(fact, Stream.of(references(fact), choices(fact), text(fact))));
    }

    private static String join(Fact fact, Stream<List<String>> parts) {
        List<String> words = parts.flatMap(List::stream).toList();
        return words.isEmpty() ? fact.id : String.join(", ", words);
    }

    private static List<String> references(Fact fact) {
        Kind kind = Metamodel.get().kind(fact.getClass());
        Optional<Relation> owner = Form.of(kind).owner();
        List<String> names = new ArrayList<>();
        for (Relation relation : kind.references()) {
            if (relation.isRequired() && !owner.equals(Optional.of(relation))) {
                names.addAll(text((Fact) ((Link.Held) relation.link()).get(fact)));
            }
        }
        return names;
    }

    private static List<String> choices(Fact fact) {
        return attributes(fact).filter(attribute -> attribute.type().isEnum() && !attribute.isDerived())
                .map(attribute -> attribute.get(fact).toString().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }

    /** The first text that every record of the kind has. */
    private static List<String> text(Fact fact) {
        return attributes(fact).filter(attribute -> attribute.type() == String.class && !attribute.isList()
                && !attribute.isId()).limit(1).map(attribute -> (String) attribute.get(fact)).toList();
    }

    private static Stream<Attribute> attributes(Fact fact) {
        return Metamodel.get().kind(fact.getClass()).attributes().stream().filter(Attribute::isRequired);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String beginning = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int space = beginning.lastIndexOf(' ');
        return (space > 0 ? beginning.substring(0, space) : beginning) + " …";
    }
}
