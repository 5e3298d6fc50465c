package org.parley.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives records of a kind a relation under a name that means something else for others of its parent: a person's posts are
 * those held, an organisation's those in it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Renamed {

    /** The relation that is given another name; it keeps its own, too. */
    String relation();

    /** The other name, under which another relation is inherited that these records never have. */
    String name();

    /** What a stranger reads about it in the GraphQL schema. */
    String description();
}
