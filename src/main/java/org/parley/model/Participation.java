package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** One actor's part in one meeting. An actor that has several roles, or comes for several others, has one for each. */
@Entity
@Through(from = "meeting", to = "actor", name = "participants", description = "Who took part, or was to; their "
        + "roles are in participations.",
        inverse = "meetings", inverseDescription = "Meetings it took part in, or was to; its roles are in "
                + "participations.")
@Description("One actor's part in one meeting. An actor that has several roles, or comes for several "
        + "others, has one for each.")
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
    @Description("The state, organisation or person for whom the actor came.")
    public Actor onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("In which role.")
    public ParticipationRole role;

    @OwnWord("role")
    @Description("What it is in the record's own word; given if role is OTHER, null if it is not.")
    public String otherRole;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    @Latest("attendanceChanges")
    @Description("Whether the actor came: the latest of attendanceChanges; null when no document says.")
    public Attendance attendance;

    @ManyToMany
    @JoinTable(name = "participation_alternatives")
    @Inverse(name = "alternativeParticipations", description = "Parts in meetings that either it or another actor takes.")
    @Description("Other actors, if a document says that one of several takes part: the actor or one of these.")
    public Set<Actor> alternatives = Set.of();
}
