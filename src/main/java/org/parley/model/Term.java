package org.parley.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** One point that a proposal offers or demands. */
@Entity
@Description("One point that a proposal offers or demands.")
public class Term extends Clause {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "terms", description = "What it offers or demands, point by point.", few = true, nested = true)
    @Description("The proposal.")
    public Proposal proposal;
}
