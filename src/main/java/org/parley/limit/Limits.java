package org.parley.limit;

import java.time.Duration;

import org.parley.settings.Bounded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/**
 * What a query may ask for at most. Each is the largest number that is allowed, so that 0 allows none; a limit is as
 * good as off when it is 2147483647. The program does not start with a number below the smallest that makes sense.
 */
@ConfigMapping(prefix = "parley.limit")
public interface Limits {

    /** Tokens of the text: names, numbers, texts and punctuation, not blanks and commas. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("4000")
    int tokens();

    /** Fields within fields; introspection does not count. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("15")
    int depth();

    /** Fields, each counted once for every spread of a fragment that it stands in. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("1000")
    int fields();

    /** Different fields of the query itself. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("20")
    int rootFields();

    /** Times that one field is asked for in the same place. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("200")
    int repeats();

    /** Fields with an alias but for {@code __typename}, counted like fields. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("50")
    int aliases();

    /** Directives, counted like fields. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("50")
    int directives();

    /** Directives in one place, e.g. on one field. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("5")
    int directivesPerPlace();

    /** Fragments that are defined. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("200")
    int fragments();

    /** Spreads of fragments and inline fragments, each counted once for every spread it stands in. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("200")
    int spreads();

    /** Operations in one document, of which one is executed. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("10")
    int operations();

    /**
     * Values in all variables together: each item of a list, each field of an object, and these themselves. At least 0.
     */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("1000")
    int values();

    /** Lists and objects within lists and objects, in a variable or an argument. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("20")
    int valueDepth();

    /** Items of one list, in a variable or an argument. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("200")
    int listLength();

    /** What an operation may cost, see {@link Cost}. At least 0. */
    @WithConverter(Bounded.LongFromZero.class)
    @WithDefault("100000")
    long cost();

    /** What introspection may cost without counting for {@link #cost}. At least 0. */
    @WithConverter(Bounded.LongFromZero.class)
    @WithDefault("1000000")
    long introspectionCost();

    /** The bytes of an answer. At least 1. */
    @WithConverter(Bounded.FromOne.class)
    @WithDefault("16777216")
    int answerBytes();

    /** How many records a list without pages is taken to have when the cost of a query is worked out. At least 0. */
    @WithConverter(Bounded.FromZero.class)
    @WithDefault("10")
    int assumedListLength();

    /** The time that a query is given; when it is over, SQL that still runs is cancelled. From 1 ms to a day. */
    @WithConverter(Bounded.TimeUpToADay.class)
    @WithDefault("10s")
    Duration deadline();

    /** All of them, with their values. */
    @Override
    String toString();
}
