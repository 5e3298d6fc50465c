package org.parley.engine;

import java.util.List;
import java.util.Map;

import org.parley.dataset.Dataset;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;

/** Makes a list for the arguments of a field: what a search finds, what happened when, how two records are connected. */
public interface ElementLister {

    /**
     * Checks arguments without making the list.
     *
     * @throws org.parley.error.InvalidArgumentException if they make no sense
     */
    void check(Map<String, Object> arguments, Dataset dataset, int day);

    /**
     * An argument that holds an id or several.
     *
     * @param name its name
     * @param kind the kind of record that is wanted there; null where any will do
     */
    record IdArgument(String name, Kind kind) {
    }

    /** The arguments that hold ids. */
    default List<IdArgument> idArguments() {
        return List.of();
    }

    /** How much work it is to make the list, in units of cost; see {@link org.parley.limit.Cost}. */
    long cost(Map<String, Object> arguments, Dataset dataset);

    /** The list as of a day. */
    ElementList<?> find(Map<String, Object> arguments, Dataset dataset, int day, Deadline deadline);
}
