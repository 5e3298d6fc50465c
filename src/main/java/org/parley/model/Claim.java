package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** One of the answers that sources give to the question of a {@link Dispute}. */
@Entity
@Description("One of the answers that sources give to the question of a dispute.")
public class Claim extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "claims", description = "The answers that sources give.", few = true, nested = true)
    @Description("The dispute it belongs to.")
    public Dispute dispute;

    // "value" alone is a reserved word of SQL
    @Column(name = "claimed_value", nullable = false, length = 500)
    @Description("The answer.")
    public String value;
}
