package org.parley.seed;

import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * A record on its way from a seed file: the entity made of it, and where it was written.
 *
 * <p>
 * There are as many drafts as records, all at once, and few of them have problems. So of what was written only as much is
 * kept as is needed to tell the place of a key; of a record that is one line, as in bulk files, that is the line.
 */
final class Draft {

    /** That a draft refers to a record by a relation. */
    record Reference(Draft source, Relation relation, String id, Location at) {
    }

    private final Kind kind;
    private final Draft owner;
    private final int index;
    private final String file;
    private final int line;
    private final Tree.Layout layout;
    private final Map<String, Location> places;
    private final String id;
    private final Node entity;

    /**
     * A record that has been read.
     *
     * @param kind its kind; an abstract one if the file does not say which
     * @param fields what was written
     * @param owner the draft it is written in, or null
     * @param index its position in the list there
     * @param id its id, or null if it has none that can be used
     * @param entity what is made of it, or null if its kind is not known
     */
    Draft(Kind kind, Tree.Fields fields, Draft owner, int index, String id, Node entity) {
        this.kind = kind;
        this.owner = owner;
        this.index = index;
        this.file = fields.at().file();
        this.line = fields.at().line();
        this.layout = fields.layout();
        this.places = fields.places();
        this.id = id;
        this.entity = entity;
    }

    Kind kind() {
        return kind;
    }

    Draft owner() {
        return owner;
    }

    String id() {
        return id;
    }

    Node entity() {
        return entity;
    }

    Location at() {
        if (owner == null) {
            return Location.of(file).line(line);
        }
        String list = Form.of(kind).owner().orElseThrow().inverse().name();
        return owner.at().key(list, line).item(index, line);
    }

    /** Where a key stands, or if it does not, where it is missing. */
    Location at(String key) {
        Location at = at();
        return layout == Tree.Layout.ONE_PLACE ? at : places.getOrDefault(key, at.key(key, line));
    }
}
