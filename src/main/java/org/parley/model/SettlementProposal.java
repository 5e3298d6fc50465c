package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;

/** Terms for an end of the conflict, or a means to bring it about. */
@Entity
@Description("Terms for an end of the conflict, or a means to bring it about.")
public class SettlementProposal extends Proposal {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of proposal it is.")
    public SettlementKind kind;

    @OwnWord("kind")
    @Description("What it is in the record's own word; given if kind is OTHER, null if it is not.")
    public String otherKind;
}
