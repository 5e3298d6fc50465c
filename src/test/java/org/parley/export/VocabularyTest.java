package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

/** The terms of others are those of something that the model has. */
class VocabularyTest {

    @Test
    void typesAreThoseOfKinds() {
        Set<String> unknown = new HashSet<>(Vocabulary.TYPES.keySet());
        Metamodel.get().kinds().forEach(kind -> unknown.remove(kind.name()));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void termsAreThoseOfAttributesAndRelations() {
        Set<String> unknown = new HashSet<>(Vocabulary.TERMS.keySet());
        for (Kind kind : Metamodel.get().concreteKinds()) {
            Stream.concat(kind.attributes().stream().map(attribute -> attribute.name()),
                    kind.relations().stream().map(relation -> relation.name()))
                    .forEach(name -> unknown.removeAll(List.of(name, kind.name() + "." + name)));
        }
        assertEquals(Set.of(), unknown);
    }
}
