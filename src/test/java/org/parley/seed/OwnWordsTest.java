package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Incident;
import org.parley.model.IncidentKind;

/** What fits no choice is named in the keeper's own word. What misses or contradicts it is refused; see the folder of broken seeds. */
class OwnWordsTest {

    @TempDir
    Path temporary;

    @Test
    void theWordStandsBesideTheChoice() throws IOException {
        Path seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/d.yaml"), "- {id: letter, title: A letter, language: en, paragraphCount: 1}");
        Folders.write(seeds.resolve("incidents/i.yaml"),
                "- {id: duel, title: A duel, kind: OTHER, otherKind: duel, citations: [letter#1]}");
        Incident duel = SeedReader.read(seeds).records().stream().filter(Incident.class::isInstance).map(Incident.class::cast)
                .findFirst().orElseThrow();
        assertEquals(IncidentKind.OTHER, duel.kind);
        assertEquals("duel", duel.otherKind);
    }

    @Test
    void everyChoiceThatCanBeOtherHasAPlaceForTheWord() {
        List<String> without = Metamodel.get().concreteKinds().stream().flatMap(kind -> kind.attributes().stream()
                .filter(attribute -> canBeOther(attribute) && !hasWord(kind, attribute))
                .map(attribute -> kind.name() + "." + attribute.name())).toList();
        assertEquals(List.of(), without);
    }

    private static boolean canBeOther(Attribute attribute) {
        return attribute.type().isEnum() && Stream.of(attribute.type().getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals("OTHER"));
    }

    private static boolean hasWord(Kind kind, Attribute choice) {
        return kind.attributes().stream().anyMatch(attribute -> attribute.ownWordFor().filter(choice.name()::equals).isPresent());
    }
}
