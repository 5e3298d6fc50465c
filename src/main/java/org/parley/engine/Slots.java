package org.parley.engine;

import java.util.ArrayList;
import java.util.List;

/** Gives out places in a plan: for what the arguments of fields come to, and for selections. */
final class Slots {

    private final List<Parameters> parameters = new ArrayList<>();
    private final List<Integer> daySlots = new ArrayList<>();
    private int selections;

    /** The slot for arguments that depend on the day in another slot. */
    int add(Parameters arguments, int daySlot) {
        parameters.add(arguments);
        daySlots.add(daySlot);
        return parameters.size() - 1;
    }

    /** The slot for the arguments that name a day. */
    int addDay(Parameters arguments) {
        return add(arguments, parameters.size());
    }

    /** A number for a selection. */
    int nextSelection() {
        return selections++;
    }

    /** How many selections have a number. */
    int selections() {
        return selections;
    }

    /** All arguments, by their slots. */
    List<Parameters> parameters() {
        return parameters;
    }

    /** The slot of the day on which arguments depend. */
    int daySlot(int slot) {
        return daySlots.get(slot);
    }
}
