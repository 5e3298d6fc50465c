package org.parley.validation;

import java.util.Collection;
import java.util.Map;

import org.parley.error.Quotation;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;

/** A value in a message: as it was written, or what it is where that can be long. */
final class ShownValue {

    private ShownValue() {
    }

    static String of(Object value) {
        if (value instanceof Collection || value instanceof ArrayValue) {
            return "a list";
        } else if (value instanceof Map || value instanceof ObjectValue) {
            return "an object";
        } else if (value instanceof StringValue text) {
            return Quotation.of(text.getValue());
        } else if (value instanceof String text) {
            return Quotation.of(text);
        } else if (value instanceof EnumValue name) {
            return Quotation.bare(name.getName());
        } else if (value instanceof IntValue number) {
            return Quotation.bare(number.getValue().toString());
        } else if (value instanceof FloatValue number) {
            return Quotation.bare(number.getValue().toString());
        }
        return value instanceof BooleanValue truth ? String.valueOf(truth.isValue()) : Quotation.bare(value.toString());
    }
}
