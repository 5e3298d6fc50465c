package org.parley.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.dataset.Contents;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.ResponseStance;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;
import org.parley.view.View;

/** The invented record uses whatever the model has, so that nobody needs to bend it for a negotiation of another kind. */
class EveryConstructTest {

    /** What is there for old seeds alone: silence is now told as a change of the proposal's status. */
    private static final Set<Object> FORMER = Set.of(ResponseStance.NO_ANSWER);

    private static Seeds seeds;

    @BeforeAll
    static void read() {
        seeds = SeedReader.read(Path.of(FieldRecord.FOLDER));
    }

    @Test
    void isARecordOfSomeSize() {
        assertTrue(seeds.records().stream().filter(Fact.class::isInstance).count() > 400);
    }

    @Test
    void nothingInItIsOdd() {
        assertEquals(List.of(), seeds.warnings().first());
    }

    @Test
    void everyKindHasARecord() {
        assertEquals(Set.of(), names(Metamodel.get().concreteKinds().stream().filter(kind -> records(kind).isEmpty())
                .map(Kind::name)));
    }

    @Test
    void everyAttributeHasAValue() {
        assertEquals(Set.of(), names(Metamodel.get().kinds().stream().flatMap(kind -> kind.attributes().stream()
                .filter(attribute -> isDeclaredIn(kind, attribute))
                .flatMap(attribute -> unused(kind, kind.name() + ".", attribute, records(kind))))));
    }

    @Test
    void everyValueOfEveryChoiceIsChosen() {
        Set<Object> chosen = Metamodel.get().concreteKinds().stream().flatMap(kind -> records(kind).stream()
                .flatMap(record -> kind.attributes().stream().flatMap(attribute -> values(attribute, record))))
                .filter(value -> value.getClass().isEnum()).collect(Collectors.toSet());
        assertEquals(Set.of(), names(Metamodel.get().concreteKinds().stream().flatMap(kind -> kind.attributes().stream())
                .flatMap(EveryConstructTest::withParts).map(Attribute::type).filter(Class::isEnum).distinct()
                .flatMap(type -> Stream.of(type.getEnumConstants())).filter(value -> !chosen.contains(value) && !FORMER.contains(value))
                .map(value -> value.getClass().getSimpleName() + "." + value)));
    }

    @Test
    void everyRelationLeadsToARecord() {
        View view = new Contents(seeds.records(), seeds.description()).view();
        assertEquals(Set.of(), names(Metamodel.get().relations().stream()
                .filter(relation -> view.links(relation).size() == 0).map(Object::toString)));
    }

    private static Stream<String> unused(Kind kind, String before, Attribute attribute, List<Node> records) {
        Stream<String> parts = attribute.parts().stream().filter(part -> records.stream().map(attribute::get)
                .filter(Objects::nonNull).allMatch(structure -> part.get(structure) == null))
                .map(part -> before + attribute.name() + "." + part.name());
        return records.stream().anyMatch(record -> values(attribute, record).findAny().isPresent()) ? parts
                : Stream.of(before + attribute.name());
    }

    private static boolean isDeclaredIn(Kind kind, Attribute attribute) {
        return kind.parent() == null || kind.parent().attribute(attribute.name()) == null;
    }

    private static Stream<Attribute> withParts(Attribute attribute) {
        return Stream.concat(Stream.of(attribute), attribute.parts().stream());
    }

    /** The values of an attribute, and of its parts. */
    private static Stream<Object> values(Attribute attribute, Object record) {
        Object value = attribute.get(record);
        if (value == null) {
            return Stream.of();
        }
        Stream<?> values = value instanceof Collection<?> list ? list.stream() : Stream.of(value);
        return Stream.concat(values, attribute.parts().stream().flatMap(part -> values(part, value)));
    }

    private static List<Node> records(Kind kind) {
        return seeds.records().stream().filter(kind.type()::isInstance).toList();
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
