package org.parley.view;

import java.util.Optional;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Basis;

/**
 * A choice of a record that depends on what is known on a day: that of the latest change known, or the best basis of the
 * citations known.
 */
public final class KnownChoice {

    private final ChoiceColumn own;
    private final int first;
    private final Links causes;
    private final ChoiceColumn caused;
    private final int firstCause;
    private final View view;
    private final boolean best;
    private final boolean required;

    private KnownChoice(View view, Kind kind, Attribute attribute, Relation causes) {
        this.view = view;
        this.own = (ChoiceColumn) view.column(kind, attribute.name());
        this.first = view.first(kind);
        this.causes = view.links(causes);
        this.caused = (ChoiceColumn) view.column(causes.target(), attribute.name());
        this.firstCause = view.first(causes.target());
        this.required = attribute.isRequired();
        this.best = attribute.basisOf().isPresent();
    }

    /** That of an attribute in the records of a concrete kind; empty if its values are the same whatever is known. */
    public static Optional<KnownChoice> of(View view, Kind kind, Attribute attribute) {
        return attribute.latestOf().or(attribute::basisOf).map(kind::relation)
                .map(causes -> new KnownChoice(view, kind, attribute, causes));
    }

    /** The constants that are there, to write them. */
    public ChoiceColumn column() {
        return own;
    }

    /** What is known on a day of a record; null if there is nothing. */
    public Enum<?> value(int number, int day) {
        Enum<?> value = (Enum<?>) own.value(number - first);
        if (day == View.NOW || value == Basis.INFERRED) {
            return value;
        }
        return best ? best(number, day) : latest(number, day, value);
    }

    /** Of what cannot be without a value, the earliest change stands for those before it of which nobody has told. */
    private Enum<?> latest(int number, int day, Enum<?> value) {
        for (int index = causes.end(number) - 1; index >= causes.start(number); index--) {
            int change = causes.targets()[index];
            if (view.knownFrom(change) <= day || required && index == causes.start(number)) {
                return (Enum<?>) caused.value(change - firstCause);
            }
        }
        return causes.start(number) == causes.end(number) ? value : null;
    }

    private Enum<?> best(int number, int day) {
        Enum<?> found = null;
        for (int index = causes.start(number); index < causes.end(number); index++) {
            int citation = causes.targets()[index];
            if (view.knownFrom(citation) <= day) {
                Enum<?> basis = (Enum<?>) caused.value(citation - firstCause);
                found = found == null || basis.ordinal() < found.ordinal() ? basis : found;
            }
        }
        return found == null ? (Enum<?>) own.value(number - first) : found;
    }
}
