package org.parley.graphql;

import java.util.Collection;

import org.parley.metamodel.Kind;
import org.parley.view.View;

/** What lists of elements have in common. */
final class ElementLists {

    private ElementLists() {
    }

    /** For each concrete kind, by its index in the view, whether it is wanted; null stands for all. */
    static boolean[] kinds(View view, Collection<?> wanted) {
        boolean[] kinds = new boolean[view.kinds().size()];
        for (Kind kind : view.kinds()) {
            kinds[view.kindIndex(kind)] = wanted == null || wanted.contains(kind);
        }
        return kinds;
    }
}
