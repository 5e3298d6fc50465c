package org.parley.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** An offer to meet. */
@Entity
@Description("An offer to meet.")
public class TalksProposal extends Proposal {

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "calledForBy", description = "The proposals that called for it.")
    @Description("The meeting that it calls for.")
    public Meeting meeting;
}
