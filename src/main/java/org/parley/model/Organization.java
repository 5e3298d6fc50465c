package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;

/** A body that acts as one: an alliance, a ministry, an army, a news outlet. */
@Entity
@Description("A body that acts as one: an alliance, a ministry, an army, a news outlet.")
public class Organization extends Actor {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("What sort of body it is.")
    public OrganizationKind kind;
}
