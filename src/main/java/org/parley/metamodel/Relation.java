package org.parley.metamodel;

import java.util.Optional;
import java.util.regex.Pattern;

/** One end of a relation between two kinds of records: how to walk from a record of one to those of the other. */
public final class Relation {

    /** The last word of {@code statusChanges}, else the first of {@code statementsAbout}. */
    private static final Pattern PLURAL = Pattern.compile("^(.*)s$|^([a-z]+)s(?=[A-Z])");

    /** How many records a walk can come to. */
    public enum Shape {
        /** At most one. */
        ONE,
        /** Few by nature: a plain list. */
        FEW,
        /** Any number: to be read in pages. */
        MANY
    }

    private final String name;
    private final String singular;
    private final String description;
    private final Kind source;
    private final Kind target;
    private final Shape shape;
    private final boolean required;
    private final Link link;
    private Relation inverse;
    private String former;

    Relation(String name, String description, Kind source, Kind target, Shape shape, boolean required, Link link) {
        this.name = name;
        this.singular = shape == Shape.ONE ? name : PLURAL.matcher(name).replaceFirst("$1$2");
        this.description = description;
        this.source = source;
        this.target = target;
        this.shape = shape;
        this.required = required;
        this.link = link;
    }

    /** Adds itself to its source. */
    Relation added() {
        source.add(this);
        return this;
    }

    /** The same walk under another name, for queries alone; the way back leads to the relation that was there first. */
    Relation renamed(Kind kind, String name, String description) {
        Link walked = link instanceof Link.HeldByTarget held ? new Link.HeldByTarget(held.field(), false) : link;
        Relation renamed = new Relation(name, description, kind, target, shape, required, walked);
        renamed.inverse = inverse;
        return renamed;
    }

    void pairWith(Relation other) {
        inverse = other;
        other.inverse = this;
    }

    /** Its name as a field of the source. */
    public String name() {
        return name;
    }

    /** Its name for one record, as in filters: {@code topic} for {@code topics}. */
    public String singular() {
        return singular;
    }

    /** Its name when it led to one record at most; empty if it always was as it is. */
    public Optional<String> former() {
        return Optional.ofNullable(former);
    }

    Relation formerly(String name) {
        former = name;
        return this;
    }

    /** Where it leads, for strangers. */
    public String description() {
        return description;
    }

    /** The kind one walks from, as declared; more special kinds inherit the relation. */
    public Kind source() {
        return source;
    }

    /** The kind one comes to. */
    public Kind target() {
        return target;
    }

    /** How many records one can come to. */
    public Shape shape() {
        return shape;
    }

    /** Whether one always comes to a record. */
    public boolean isRequired() {
        return required;
    }

    /** How it is held. */
    public Link link() {
        return link;
    }

    /** The way back. */
    public Relation inverse() {
        return inverse;
    }

    @Override
    public String toString() {
        return source + "." + name;
    }
}
