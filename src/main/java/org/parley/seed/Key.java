package org.parley.seed;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;

/** Something that can be written in a record under a name. */
public sealed interface Key {

    /** The name. */
    String name();

    /** What it means, for strangers. */
    String description();

    /** Whether every record has it. */
    boolean required();

    /** Has a binder take what is written under this key. */
    void bind(Binder binder, Draft draft, Tree tree);

    /** A value of the record itself. */
    record Value(Attribute attribute, boolean required) implements Key {
        @Override
        public String name() {
            return attribute.name();
        }

        @Override
        public String description() {
            return attribute.description();
        }

        @Override
        public void bind(Binder binder, Draft draft, Tree tree) {
            binder.set(draft.entity(), attribute, tree);
        }
    }

    /** The id of another record, or a list of ids. */
    record Reference(Relation relation, Link.Held held) implements Key {

        /** Whether nothing depends on what else the record, or another one, refers to. */
        boolean isPlain() {
            return !held.isMany() && relation.source() != relation.target()
                    && relation.inverse().shape() != Relation.Shape.ONE;
        }

        @Override
        public String name() {
            return relation.name();
        }

        @Override
        public String description() {
            return relation.description();
        }

        @Override
        public boolean required() {
            return relation.isRequired();
        }

        @Override
        public void bind(Binder binder, Draft draft, Tree tree) {
            binder.refer(draft, this, tree);
        }
    }

    /** A list of other records, written inside. */
    record Nested(Relation relation, boolean required) implements Key {
        @Override
        public String name() {
            return relation.name();
        }

        @Override
        public String description() {
            return relation.description();
        }

        @Override
        public void bind(Binder binder, Draft draft, Tree tree) {
            binder.nest(draft, this, tree);
        }
    }
}
