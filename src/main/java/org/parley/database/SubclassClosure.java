package org.parley.database;

import java.util.ArrayList;
import java.util.List;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Subclass;

/**
 * In a native executable, how Hibernate lists an entity and those below it. It asks for that once for every column that an
 * entity has, and for the one above all facts made lists of lists of lists: nearly half of all that was allocated before
 * the first answer.
 */
@TargetClass(PersistentClass.class)
final class SubclassClosure {

    @Alias
    public native List<Subclass> getDirectSubclasses();

    /** The entity, and then each below it with those below that. */
    @Substitute
    public List<PersistentClass> getSubclassClosure() {
        List<PersistentClass> closure = new ArrayList<>();
        closure.add((PersistentClass) (Object) this);
        getDirectSubclasses().forEach(subclass -> closure.addAll(subclass.getSubclassClosure()));
        return closure;
    }
}
