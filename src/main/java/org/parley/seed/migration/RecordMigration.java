package org.parley.seed.migration;

/** What changes in the records of a kind. */
@FunctionalInterface
interface RecordMigration {

    /** Notes the edits that one record needs; none if it has the present form already. */
    void migrate(Entries record, Edits edits);
}
