package org.parley.startup;

import java.util.ArrayList;
import java.util.List;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.hibernate.mapping.PersistentClass;

/**
 * How Hibernate lists an entity and those below it. It asks for that once for every column that an entity has, and for
 * the one above all facts made lists of lists of lists: nearly half of all that was allocated before the first answer.
 */
final class SubclassClosure {

    private SubclassClosure() {
    }

    /** Adds the entity, and then each below it with those below that. */
    static void add(PersistentClass entity, List<PersistentClass> closure) {
        closure.add(entity);
        for (PersistentClass subclass : entity.getDirectSubclasses()) {
            add(subclass, closure);
        }
    }

    /** Where Hibernate asks. */
    @TargetClass(PersistentClass.class)
    static final class Substitution {

        @Substitute
        public List<PersistentClass> getSubclassClosure() {
            List<PersistentClass> closure = new ArrayList<>();
            add((PersistentClass) (Object) this, closure);
            return closure;
        }
    }
}
