package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** A step in the history of a provision of an agreement. */
@Entity
@Description("A step in the history of a provision of an agreement.")
public class ProvisionStatusChange extends StatusChange {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "statusChanges", description = "How it changed, in order of time.", few = true, nested = true)
    @Description("What changed.")
    public Provision provision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("The status from then on.")
    public ProvisionStatus status;
}
