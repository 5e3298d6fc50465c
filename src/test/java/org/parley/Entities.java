package org.parley;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.parley.model.Actor;
import org.parley.model.Edtf;
import org.parley.model.Meeting;
import org.parley.model.Membership;
import org.parley.model.Organization;
import org.parley.model.Participation;
import org.parley.model.Person;
import org.parley.model.Topic;

/** Makes single entities with what they cannot be without, for tests of small records. */
public final class Entities {

    private Entities() {
    }

    /** A person with other spellings of the name. */
    public static Person person(String id, String name, String... aliases) {
        Person person = new Person();
        person.id = id;
        person.name = name;
        person.aliases = List.of(aliases);
        return person;
    }

    /** An organisation whose name is its id. */
    public static Organization organization(String id) {
        Organization organization = new Organization();
        organization.id = id;
        organization.name = id;
        return organization;
    }

    /** A topic. */
    public static Topic topic(String id, String name) {
        Topic topic = new Topic();
        topic.id = id;
        topic.name = name;
        return topic;
    }

    /** A meeting whose title is its id; the date can be null. */
    public static Meeting meeting(String id, String date, Topic... topics) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.title = id;
        meeting.date = date == null ? null : Edtf.parse(date);
        meeting.topics = Set.of(topics);
        return meeting;
    }

    /** A membership that is known from a day on, or from none if that is null. */
    public static Membership membership(String id, Actor member, Actor organization, String knownFrom) {
        Membership membership = new Membership();
        membership.id = id;
        membership.role = "member";
        membership.member = member;
        membership.organization = organization;
        membership.knownFrom = knownFrom == null ? null : LocalDate.parse(knownFrom);
        return membership;
    }

    /** A part in a meeting. */
    public static Participation participation(String id, Meeting meeting, Actor actor) {
        Participation participation = new Participation();
        participation.id = id;
        participation.meeting = meeting;
        participation.actor = actor;
        return participation;
    }
}
