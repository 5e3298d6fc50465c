package org.parley.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.model.Node;

/**
 * What the arguments of a connection ask for.
 *
 * @param filters all of which a record has to fit
 * @param ordering the order of the list
 * @param window the part of the list
 */
record Request(List<Filter> filters, Ordering ordering, Window window) {

    /** Reads and checks the arguments of a connection whose records are of a kind. */
    @SuppressWarnings("unchecked")
    static Request of(Kind kind, Map<String, Object> arguments) {
        List<Filter> filters = new ArrayList<>();
        if (arguments.get("where") != null) {
            filters.add(new Filter(kind, (Map<String, Object>) arguments.get("where")));
        }
        for (String shortcut : List.of("on", "possiblyOn", "inForceOn", "actor")) {
            if (arguments.get(shortcut) != null) {
                filters.add(new Filter(kind, Map.of(shortcut, arguments.get(shortcut))));
            }
        }
        Request request = new Request(filters, Ordering.of(kind, (Map<String, Object>) arguments.get("orderBy")),
                Window.of(arguments));
        request.check();
        return request;
    }

    private void check() {
        filters.forEach(Filter::check);
        if (window.after() != null) {
            KeyCursors.key(ordering, window.after());
        }
        if (window.before() != null) {
            KeyCursors.key(ordering, window.before());
        }
    }

    /** The page of these records. */
    Page page(List<Node> candidates, Records records, LocalDate day) {
        List<Node> list = ordering.sorted(candidates.stream()
                .filter(record -> filters.stream().allMatch(filter -> filter.fits(record, records, day))).toList());
        return Page.of(list, new KeyCursors(ordering, list), window);
    }
}
