package org.parley.seed;

import java.util.ArrayList;
import java.util.List;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * A record on its way from a seed file: what was written, the entity made of it, and what it still refers to by id.
 *
 * @param kind its kind; an abstract one if the file does not say which
 * @param fields what was written
 * @param owner the draft it is written in, or null
 * @param id its id, or null if it has none that can be used
 * @param entity what was made of it, or null if its kind is not known
 * @param references what it refers to by id
 */
record Draft(Kind kind, Tree.Fields fields, Draft owner, String id, Node entity, List<Reference> references) {

    /** That a draft refers to a record by a relation. */
    record Reference(Draft source, Relation relation, String id, Location at) {
    }

    Draft(Kind kind, Tree.Fields fields, Draft owner, String id, Node entity) {
        this(kind, fields, owner, id, entity, new ArrayList<>());
    }

    Location at() {
        return fields.at();
    }

    Location at(String key) {
        return fields.at(key);
    }
}
