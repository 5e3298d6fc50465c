package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** One point of an agreement, and whether it is met. */
@Entity
@Description("One point of an agreement, and whether it is met.")
public class Provision extends Clause {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "provisions", description = "What it lays down, point by point.", few = true, nested = true)
    @Description("The agreement.")
    public Agreement agreement;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Latest("statusChanges")
    @Description("Whether it is met: the latest of statusChanges; null when no document says.")
    public ProvisionStatus status;
}
