package org.parley.metamodel;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.parley.model.Renamed;

/** A kind of record: an entity class, with what can be said of its records and where one can walk from them. */
public final class Kind {

    private final Class<?> type;
    private final Kind parent;
    private final List<Kind> children = new ArrayList<>();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final String name;
    private final String singular;
    private final String plural;
    private final String noun;
    private final String nouns;
    private List<Kind> concrete;
    private List<Relation> references;

    Kind(Class<?> type, Kind parent) {
        this.type = type;
        this.parent = parent;
        this.name = type.getSimpleName();
        this.singular = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        this.plural = singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
        this.noun = words(singular);
        this.nouns = words(plural);
        if (parent != null) {
            parent.children.add(this);
            attributes.putAll(parent.attributes);
        }
        Attribute.declaredIn(type).forEach(attribute -> attributes.put(attribute.name(), attribute));
    }

    /** The name of the kind and of its GraphQL type, e.g. {@code StatusChange}. */
    public String name() {
        return name;
    }

    /** The name of one record of the kind as a field, e.g. {@code statusChange}. */
    public String singular() {
        return singular;
    }

    /** The name of many records of the kind as a field, e.g. {@code statusChanges}. */
    public String plural() {
        return plural;
    }

    /** One record of the kind in words, e.g. {@code status change}. */
    public String noun() {
        return noun;
    }

    /** The same with its article, e.g. {@code an actor}. */
    public String nounWithArticle() {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Many records of the kind in words, e.g. {@code status changes}. */
    public String nouns() {
        return nouns;
    }

    private static String words(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What it is, for strangers. */
    public String description() {
        return type.getAnnotation(Description.class).value();
    }

    /** The entity class. */
    public Class<?> type() {
        return type;
    }

    /** The kind it is a special case of, or null. */
    public Kind parent() {
        return parent;
    }

    /** Whether every record of it is of a more special kind. */
    public boolean isAbstract() {
        return Modifier.isAbstract(type.getModifiers());
    }

    /** The kinds that records of this kind are of: itself, or those below it. */
    public List<Kind> concrete() {
        return concrete;
    }

    /** Whether a record of the other kind is one of this kind. */
    public boolean includes(Kind other) {
        return type.isAssignableFrom(other.type);
    }

    /** What can be said of a record, the id first. */
    public Collection<Attribute> attributes() {
        return attributes.values();
    }

    /** The attribute of that name. */
    public Attribute attribute(String name) {
        return attributes.get(name);
    }

    /** Where one can walk from a record, inherited relations too. */
    public Collection<Relation> relations() {
        return relations.values();
    }

    /** The relations that a record holds itself, in a field, inherited ones too. */
    public List<Relation> references() {
        return references;
    }

    /** The relation of that name. */
    public Relation relation(String name) {
        return relations.get(name);
    }

    /** The attribute that tells when records of this kind are; empty if they are not dated. */
    public Optional<Attribute> date() {
        return attributes.values().stream().filter(Attribute::isDate).findFirst();
    }

    /** Whether records of this kind last from one date until another. */
    public boolean isPeriod() {
        return attributes.containsKey("from") && attributes.containsKey("until");
    }

    void add(Relation relation) {
        if (attributes.containsKey(relation.name()) || relations.put(relation.name(), relation) != null) {
            throw new IllegalStateException(name + "." + relation.name() + " is declared twice");
        }
    }

    /** Takes over what the parent has, which is complete already, and notes what is asked of every record. */
    void complete() {
        inheritRelations();
        concrete = concreteFrom(this).toList();
        references = relations.values().stream().filter(relation -> relation.link() instanceof Link.Held).toList();
    }

    private static Stream<Kind> concreteFrom(Kind kind) {
        return kind.isAbstract() ? kind.children.stream().flatMap(Kind::concreteFrom) : Stream.of(kind);
    }

    private void inheritRelations() {
        if (parent != null) {
            Map<String, Relation> own = new LinkedHashMap<>(relations);
            relations.clear();
            parent.relations.values().forEach(this::add);
            own.values().forEach(this::add);
        }
        Optional.ofNullable(type.getAnnotation(Renamed.class)).ifPresent(renamed -> relations.put(renamed.name(),
                relations.get(renamed.relation()).renamed(this, renamed.name(), renamed.description())));
    }

    @Override
    public String toString() {
        return name;
    }
}
