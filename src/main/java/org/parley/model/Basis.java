package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** On whose word a fact stands. */
@Description("On whose word a fact stands.")
public enum Basis {
    @Description("A document itself states it.")
    STATED,
    @Description("A document has it from a source that it names.")
    ATTRIBUTED,
    @Description("A document has it from sources that it does not name: reports, an unnamed person, authorities.")
    ANONYMOUS,
    @Description("A document asks about it, supposes or expects it, without a source.")
    SUPPOSED,
    @Description("No document has it; the record worked it out, as inferredFrom tells.")
    INFERRED
}
