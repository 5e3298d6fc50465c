package org.parley.seed;

import java.util.List;

/** Something that holds for the record as a whole and that no single value shows. */
interface Rule {

    /** All rules. */
    List<Rule> ALL = List.of(new CitationRule(), new UniqueRule(), new SingleRule(), new CycleRule(), new RangeRule());

    void check(List<Draft> drafts, Problems problems);
}
