package org.parley.engine;

import java.util.function.IntPredicate;

import org.parley.view.View;

/** Makes a text of what is said of a record. */
@FunctionalInterface
public interface RecordText {

    /** The text for a record; which other records are known on the day of the walk, the predicate tells. */
    String of(View view, int number, IntPredicate known);
}
