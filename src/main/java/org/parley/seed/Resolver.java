package org.parley.seed;

import java.util.Set;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Fact;
import org.parley.suggestion.Suggestion;

/** Connects the entities that refer to each other. */
final class Resolver {

    private final Register register;
    private final Set<Kind> unread;
    private final Problems problems;

    /**
     * @param register all records
     * @param unread the kinds of which there may be more in files that could not be read: that one of those is missing is
     *        no news
     */
    Resolver(Register register, Set<Kind> unread, Problems problems) {
        this.register = register;
        this.unread = unread;
        this.problems = problems;
    }

    /** Sets all references of all records. */
    void resolve() {
        for (Draft draft : register.drafts()) {
            if (draft.owner() != null && draft.owner().entity() != null && draft.entity() != null) {
                Form.of(draft.kind()).owner().ifPresent(owner -> connect(draft, owner, draft.owner()));
            }
        }
        register.references().forEach(this::resolve);
    }

    private void resolve(Draft.Reference reference) {
        Kind wanted = reference.relation().target();
        Draft found = register.byId().get(reference.id());
        if (connect(reference.source(), reference.relation(), found)) {
            return;
        }
        if (found == null) {
            if (unread.stream().noneMatch(kind -> related(wanted, kind))) {
                problems.add(reference.at(), "no " + wanted.noun() + " \"" + reference.id() + "\"",
                        () -> Suggestion.of(reference.id(), ids(wanted)));
            }
        } else if (!related(wanted, found.kind())) {
            problems.add(reference.at(), "\"" + reference.id() + "\" is " + found.kind().nounWithArticle() + ", not "
                    + wanted.nounWithArticle());
        }
    }

    /** Whether a record of the one kind can be of the other; one that is only known to be a fact can also be none. */
    private static boolean related(Kind wanted, Kind kind) {
        return wanted.includes(kind) || kind.isAbstract() && kind.includes(wanted) || kind.type() == Fact.class;
    }

    private Stream<String> ids(Kind kind) {
        return register.byId().values().stream().filter(draft -> kind.includes(draft.kind())).map(Draft::id);
    }

    /** Lets the one refer to the other, if that is of the right kind; answers whether it is. */
    static boolean connect(Draft source, Relation relation, Draft target) {
        boolean fits = target != null && target.entity() != null && relation.target().includes(target.kind());
        if (fits) {
            ((Link.Held) relation.link()).put(source.entity(), target.entity());
        }
        return fits;
    }
}
