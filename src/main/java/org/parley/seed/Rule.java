package org.parley.seed;

import java.util.List;

/** Something that holds for the record as a whole and that no single one of its records shows. */
interface Rule {

    /** All rules. */
    List<Rule> ALL = List.of(new CitationRule(), new UniqueRule(), new SingleRule(), new CycleRule(),
            new MarkedParagraphRule());

    void check(Register register, Problems problems);
}
