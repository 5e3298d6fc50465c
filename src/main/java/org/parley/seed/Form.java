package org.parley.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.Fact;

/**
 * What a record of a kind looks like in seed files; read off the metamodel, for the reader, the JSON Schema and whoever
 * writes records in this form.
 */
public final class Form {

    /** The key that names the concrete kind; it is needed where a folder or a file can hold several. */
    public static final String TYPE = "type";

    private static final Map<Kind, Form> FORMS = new LinkedHashMap<>();

    static {
        Metamodel.get().kinds().forEach(kind -> FORMS.put(kind, new Form(kind)));
    }

    private final Kind kind;
    private final Relation owner;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Key.Reference> singulars = new LinkedHashMap<>();
    private final Set<String> names;
    private final List<Key> identifying;
    private final List<Key> choices;
    private final boolean ranges;
    private final boolean nesting;
    private final List<Attribute> ownWords;
    private final List<Attribute> derived;

    private Form(Kind kind) {
        this.kind = kind;
        this.owner = kind.relations().stream().filter(relation -> isNested(relation.inverse())).findFirst().orElse(null);
        for (Attribute attribute : kind.attributes()) {
            add(new Key.Value(attribute, attribute.isRequired() && !attribute.isList() && !attribute.isDerived()
                    && !(attribute.isId() && isNested())));
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held held && relation != owner) {
                add(new Key.Reference(relation, held));
            } else if (isNested(relation)) {
                add(new Key.Nested(relation, relation.target().type() == Citation.class));
            }
        }
        for (Key key : keys.values()) {
            if (key instanceof Key.Reference list && list.held().isMany() && !keys.containsKey(list.relation().singular())) {
                singulars.put(list.relation().singular(), list);
            }
        }
        this.names = Stream.of(keys.keySet(), singulars.keySet()).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        this.identifying = Stream.concat(required(Key.Reference.class::isInstance),
                required(key -> type(key) == Integer.class)).toList();
        this.choices = required(key -> type(key).isEnum()).toList();
        this.ranges = kind.isPeriod() || kind.attributes().stream().anyMatch(Attribute::isStructure);
        this.ownWords = kind.attributes().stream().filter(attribute -> attribute.ownWordFor().isPresent()).toList();
        this.derived = kind.attributes().stream().filter(Attribute::isDerived).toList();
        this.nesting = keys.values().stream().anyMatch(Key.Nested.class::isInstance);
    }

    /** The form of a kind's records. */
    public static Form of(Kind kind) {
        return FORMS.get(kind);
    }

    /** The folders that records can be in, by name, each with the kind of its records. */
    static Map<String, Kind> folders() {
        Map<String, Kind> folders = new TreeMap<>();
        FORMS.values().stream().filter(form -> isTop(form.kind)
                && form.kind.concrete().stream().anyMatch(kind -> !of(kind).isNested()))
                .forEach(form -> folders.put(form.kind.plural(), form.kind));
        return folders;
    }

    /** The concrete kinds whose records stand in files themselves, not inside others. */
    static List<Kind> top() {
        return FORMS.values().stream().filter(form -> !form.isNested() && !form.kind.isAbstract()).map(form -> form.kind)
                .toList();
    }

    /** What can be written in a record, by key. */
    public Map<String, Key> keys() {
        return keys;
    }

    /** The names of all keys, in the singular too. */
    Set<String> names() {
        return names;
    }

    /** The singular names under which one id can be written in place of a list, each with the key of the list. */
    Map<String, Key.Reference> singulars() {
        return singulars;
    }

    /** The keys of the records and then of the numbers that every record has. */
    List<Key> identifying() {
        return identifying;
    }

    /** The keys of the choices that every record has. */
    List<Key> choices() {
        return choices;
    }

    /** Whether its records say from when until when, or how many at least and at most. */
    boolean hasRanges() {
        return ranges;
    }

    /** What is the keeper's own word for a choice. */
    List<Attribute> ownWords() {
        return ownWords;
    }

    /** What follows from something else where it is not given. */
    List<Attribute> derived() {
        return derived;
    }

    /** Whether other records can be written inside its records. */
    boolean isNesting() {
        return nesting;
    }

    /** Whether its records are written inside others. */
    public boolean isNested() {
        return owner != null;
    }

    /** The reference to the record that it is written in. */
    public Optional<Relation> owner() {
        return Optional.ofNullable(owner);
    }

    private void add(Key key) {
        keys.put(key.name(), key);
    }

    private Stream<Key> required(Predicate<Key> sort) {
        return keys.values().stream().filter(key -> key.required() && sort.test(key));
    }

    /** The type of an attribute; of anything else, none. */
    private static Class<?> type(Key key) {
        return key instanceof Key.Value value ? value.attribute().type() : void.class;
    }

    private static boolean isNested(Relation relation) {
        return relation.link() instanceof Link.HeldByTarget held && held.nested();
    }

    private static boolean isTop(Kind kind) {
        Class<?> parent = kind.parent() == null ? null : kind.parent().type();
        return kind.type() != Fact.class && (parent == null || parent == Fact.class);
    }
}
