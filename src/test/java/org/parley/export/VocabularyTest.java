package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

/** The terms of others are those of something that the model has. */
class VocabularyTest {

    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/]+/.*|urn:parley:vocab:");

    @Test
    @SuppressWarnings("unchecked")
    void everyTermIsAbsolute() {
        Map<String, Object> context = Vocabulary.context();
        Map<String, String> prefixes = new HashMap<>();
        context.forEach((name, meaning) -> {
            if (meaning instanceof String iri && ABSOLUTE.matcher(iri).matches()) {
                prefixes.put(name, iri);
            }
        });
        Set<String> terms = new HashSet<>(Vocabulary.DESCRIPTION.keySet());
        context.forEach((name, meaning) -> {
            if (meaning instanceof Map<?, ?> term) {
                terms.add((String) term.get("@id"));
                Map<String, Object> own = (Map<String, Object>) term.get("@context");
                (own == null ? Map.<String, Object> of() : own).values()
                        .forEach(each -> terms.add((String) (each instanceof Map<?, ?> map ? map.get("@id") : each)));
            }
        });
        Metamodel.get().concreteKinds().forEach(kind -> terms.addAll(Vocabulary.types(kind).stream()
                .filter(type -> !context.containsKey(type)).toList()));
        terms.removeIf(term -> prefixes.containsKey(term.split(":", 2)[0]));
        assertEquals(Set.of(), terms);
        assertEquals("urn:parley:vocab:", prefixes.get("@vocab"));
    }

    @Test
    void noNameIsAlsoAPrefix() {
        Set<String> names = new HashSet<>();
        Metamodel.get().concreteKinds().forEach(kind -> {
            names.add(kind.name());
            kind.attributes().forEach(attribute -> names.add(attribute.name()));
            kind.relations().forEach(relation -> names.add(relation.name()));
        });
        names.retainAll(Set.of("parley", "schema", "org", "prov", "skos", "dcterms", "xsd", "urn", "http", "https"));
        assertEquals(Set.of(), names);
    }

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
