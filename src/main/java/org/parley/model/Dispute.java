package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import org.eclipse.microprofile.graphql.Description;

/** A contradiction between sources, kept and not resolved. */
@Entity
@Description("A contradiction between sources, kept and not resolved.")
public class Dispute extends Fact {

    @Column(nullable = false, length = 500)
    @Description("The question to which the sources give different answers.")
    public String question;

    @ManyToMany
    @JoinTable(name = "dispute_about")
    @Inverse(name = "disputes", description = "Contradictions between sources about it.")
    @Description("The facts it concerns.")
    public Set<Fact> about = Set.of();
}
