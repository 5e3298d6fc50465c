package org.parley.seed;

import java.util.HashMap;
import java.util.Map;

import org.parley.metamodel.Relation;

/** Only one record refers to another where the model says that the way back leads to one: a meeting has one next. */
final class SingleRule implements Rule {

    private record Back(Relation relation, String id) {
    }

    @Override
    public void check(Register register, Problems problems) {
        Map<Back, Draft.Reference> seen = new HashMap<>();
        for (Draft.Reference reference : register.references()) {
            Relation back = reference.relation().inverse();
            if (back.shape() == Relation.Shape.ONE) {
                Draft.Reference first = seen.putIfAbsent(new Back(back, reference.id()), reference);
                if (first != null) {
                    problems.add(reference.at(), "\"" + reference.id() + "\" has a " + back.name() + " already, \""
                            + first.source().id() + "\" (" + first.at() + ")");
                }
            }
        }
    }
}
