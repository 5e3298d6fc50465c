package org.parley.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A short cut over a linking record: the records at two of its associations see each other directly, e.g. an actor and a
 * meeting over a participation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Through.List.class)
public @interface Through {

    /** The association of the linking record at which the walk starts. */
    String from();

    /** The association of the linking record at which the walk ends. */
    String to();

    /** The name of the walk on the record at {@link #from()}. */
    String name();

    /** What a stranger reads about that walk. */
    String description();

    /** The name of the walk back, on the record at {@link #to()}. */
    String inverse();

    /** What a stranger reads about the walk back. */
    String inverseDescription();

    /** The choice of the linking record that opens the short cut; empty if each of them does. */
    String when() default "";

    /** The value that this choice must have. */
    String is() default "";

    /** What the walk was called when it led to one record at most; empty if it never did. See {@link Former}. */
    String former() default "";

    /** Holds several short cuts over one linking record. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** The short cuts. */
        Through[] value();
    }
}
