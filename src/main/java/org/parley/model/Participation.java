package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.eclipse.microprofile.graphql.Description;

/** One actor's part in one meeting. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = { "meeting_id", "actor_id" }))
@Through(from = "meeting", to = "actor", name = "participants", description = "Who took part, or was to; their roles are in participations.", inverse = "meetings", inverseDescription = "Meetings it took part in, or was to; its roles are in participations.")
@Description("One actor's part in one meeting.")
public class Participation extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "participations", description = "Who took part or was to, and in which role.", nested = true)
    @Description("The meeting.")
    public Meeting meeting;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "participations", description = "Its parts in meetings.")
    @Description("Who took part, or was to.")
    public Actor actor;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "representations", description = "The parts that others took in meetings on its behalf.")
    @Description("The state or organisation for which the actor came.")
    public Actor onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("In which role.")
    public ParticipationRole role;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Description("Whether the actor came; null when no document says.")
    public Attendance attendance;
}
