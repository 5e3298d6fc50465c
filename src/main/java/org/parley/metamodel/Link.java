package org.parley.metamodel;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;

/** How a {@link Relation} is held. */
public sealed interface Link {

    /** By a field of the source: a reference or a set of them. */
    record Held(Field field) implements Link {

        /** Panache hides the fields of entities behind accessors when it packs them. */
        public Held {
            field.setAccessible(true);
        }

        /** The record or records referred to, or null. */
        public Object get(Object source) {
            try {
                return field.get(source);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /**
         * Refers to a record; where there can be many, also to this one. An empty set is not added to but replaced, since it
         * can be one that all records share.
         */
        @SuppressWarnings("unchecked")
        public void put(Object source, Object target) {
            if (!isMany()) {
                set(source, target);
                return;
            }
            Collection<Object> targets = (Collection<Object>) get(source);
            if (targets.isEmpty()) {
                targets = new LinkedHashSet<>();
                set(source, targets);
            }
            targets.add(target);
        }

        private void set(Object source, Object value) {
            try {
                field.set(source, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Whether it can refer to many. */
        public boolean isMany() {
            return Collection.class.isAssignableFrom(field.getType());
        }
    }

    /**
     * By a field of the target.
     *
     * @param nested whether seed files write the target inside the source
     */
    record HeldByTarget(Field field, boolean nested) implements Link {

        /** Whether that field can refer to many. */
        public boolean isMany() {
            return Collection.class.isAssignableFrom(field.getType());
        }
    }

    /**
     * By records of a third kind, from one of its references to the other.
     *
     * @param when the choice by which a record of that kind opens the way; empty if each does
     * @param is the name of the constant that it then is
     */
    record Over(Kind linking, String from, String to, Optional<Attribute> when, String is) implements Link {
    }
}
