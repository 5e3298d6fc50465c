package org.parley.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a choice that it is that of the latest of some nested changes, whose attribute has the same name. A record that
 * says nothing of changes gives the choice itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Latest {

    /** The relation to the changes. */
    String value();
}
