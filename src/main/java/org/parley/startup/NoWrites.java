package org.parley.startup;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.values.GeneratedValues;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.mutation.DeleteCoordinator;
import org.hibernate.persister.entity.mutation.InsertCoordinator;
import org.hibernate.persister.entity.mutation.UpdateCoordinator;
import org.hibernate.sql.model.MutationOperationGroup;

/**
 * What Hibernate has for writing entities. For each of them it prepared four statements before the first answer, which
 * nobody uses: rows are written by plain JDBC.
 */
final class NoWrites implements InsertCoordinator, UpdateCoordinator, DeleteCoordinator {

    private static final NoWrites ANY = new NoWrites();

    private NoWrites() {
    }

    @Override
    public MutationOperationGroup getStaticMutationOperationGroup() {
        return null; // as where every statement is made when it is wanted
    }

    @Override
    public GeneratedValues insert(Object entity, Object[] values, SharedSessionContractImplementor session) {
        throw refusal();
    }

    @Override
    public GeneratedValues insert(Object entity, Object id, Object[] values, SharedSessionContractImplementor session) {
        throw refusal();
    }

    @Override
    public GeneratedValues update(Object entity, Object id, Object rowId, Object[] values, Object oldVersion,
            Object[] incomingOldValues, int[] dirtyAttributeIndexes, boolean hasDirtyCollection,
            SharedSessionContractImplementor session) {
        throw refusal();
    }

    @Override
    public void forceVersionIncrement(Object id, Object currentVersion, Object nextVersion,
            SharedSessionContractImplementor session) {
        throw refusal();
    }

    @Override
    public void delete(Object entity, Object id, Object version, SharedSessionContractImplementor session) {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("Entities are only read by Hibernate");
    }

    /** Where Hibernate prepares to write. */
    @TargetClass(AbstractEntityPersister.class)
    static final class Substitution {

        @Substitute
        protected InsertCoordinator buildInsertCoordinator() {
            return ANY;
        }

        @Substitute
        protected UpdateCoordinator buildUpdateCoordinator() {
            return ANY;
        }

        @Substitute
        protected UpdateCoordinator buildMergeCoordinator() {
            return ANY;
        }

        @Substitute
        protected DeleteCoordinator buildDeleteCoordinator() {
            return ANY;
        }
    }
}
