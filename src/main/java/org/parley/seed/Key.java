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
    }

    /** The id of another record, or a list of ids. */
    record Reference(Relation relation, Link.Held held) implements Key {
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
    }
}
