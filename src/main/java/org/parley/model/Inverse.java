package org.parley.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the other end of a relation, on the association that holds it. The field says how to walk from here to there,
 * this annotation how to walk back.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Inverse {

    /** The name of the relation as seen from the record referred to, e.g. {@code meetings} for a meeting's place. */
    String name();

    /** The name of the relation itself, where it is a word that Java does not allow as the name of a field. */
    String of() default "";

    /** What a stranger reads about that end in the GraphQL schema. */
    String description();

    /** Whether at most one record can refer to a given one, so that the inverse is a single record, not many. */
    boolean single() default false;

    /** Whether there are so few by nature that the inverse is a plain list, not a connection. */
    boolean few() default false;

    /** Whether seed files write this record inside the one it refers to, under {@link #name()}. */
    boolean nested() default false;
}
