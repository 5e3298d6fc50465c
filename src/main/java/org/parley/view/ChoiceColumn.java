package org.parley.view;

import java.util.List;

import org.parley.json.JsonBuffer;

/** Constants of an enum. */
public final class ChoiceColumn extends Column {

    private static final int NONE = -1;

    private final Object[] constants;
    private final byte[][] json;
    private final byte[] ordinals;

    ChoiceColumn(Class<?> type, List<?> values) {
        this.constants = type.getEnumConstants();
        this.json = new byte[constants.length][];
        for (int index = 0; index < constants.length; index++) {
            JsonBuffer name = new JsonBuffer();
            name.putText(((Enum<?>) constants[index]).name());
            json[index] = name.toBytes();
        }
        this.ordinals = new byte[values.size()];
        for (int index = 0; index < ordinals.length; index++) {
            ordinals[index] = (byte) (values.get(index) instanceof Enum<?> value ? value.ordinal() : NONE);
        }
    }

    @Override
    public void write(int index, JsonBuffer out) {
        write((Enum<?>) value(index), out);
    }

    /** Writes one of the constants, or null. */
    public void write(Enum<?> constant, JsonBuffer out) {
        if (constant == null) {
            out.putNull();
        } else {
            out.put(json[constant.ordinal()]);
        }
    }

    @Override
    public Object value(int index) {
        return ordinals[index] == NONE ? null : constants[ordinals[index]];
    }

    /** The position of a constant in its enum; -1 for none. */
    public int ordinal(int index) {
        return ordinals[index];
    }
}
