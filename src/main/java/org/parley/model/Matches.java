package org.parley.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which form a text has. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Matches {

    /** The regular expression that the whole text matches. */
    String value();

    /** What such a text is called, with its article, e.g. {@code a SHA-256 of 64 hexadecimal digits}. */
    String meaning();
}
