package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;

/** A chain of meetings that belong together, e.g. the Istanbul talks. */
@Entity
@Description("A chain of meetings that belong together, e.g. the Istanbul talks.")
public class Track extends Fact {

    @Column(nullable = false)
    @Description("The name in common English use.")
    public String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Latest("statusChanges")
    @Description("Where it stands: the latest of statusChanges.")
    public TrackStatus status;
}
