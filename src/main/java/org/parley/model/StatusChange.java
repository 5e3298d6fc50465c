package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One step in the history of a {@link Meeting}. */
@Entity
@Description("One step in the history of a meeting.")
public class StatusChange extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "statusChanges", description = "How its status changed, in order of time.", few = true, nested = true)
    @Description("The meeting whose status it was.")
    public Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("The status from then on.")
    public MeetingStatus status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it came to be so.")
    public UncertainDate date;
}
