package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** A step in the history of an actor's part in a meeting: whether it comes, came or left. */
@Entity
@Description("A step in the history of an actor's part in a meeting: whether it comes, came or left.")
public class AttendanceChange extends StatusChange {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "attendanceChanges", description = "How it changed, in order of time.", few = true, nested = true)
    @Description("What changed.")
    public Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("The attendance from then on.")
    public Attendance attendance;
}
