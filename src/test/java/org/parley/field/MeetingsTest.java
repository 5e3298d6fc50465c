package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Who took part in meetings, in which roles, and what became of these. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class MeetingsTest {

    /** One actor has two roles in one meeting, another comes for two. */
    @Test
    void severalRolesAndPrincipalsInOneMeeting() {
        Endpoint.assertData("""
                { meeting(id: "halven-first-round") { kind participations(where: {actor: ["ostmar", "aldo-ferrin"]}) {
                    nodes { actor { name } role onBehalfOf { name } attendance } }
                    participants(where: {id: ["ostmar", "aldo-ferrin"]}) { nodes { name } } } }""", """
                {"meeting": {"kind": "PROXIMITY_TALKS",
                 "participations": {"nodes": [
                   {"actor": {"name": "Aldo Ferrin"}, "role": "CHAIR", "onBehalfOf": {"name": "Ostmar"},
                    "attendance": "ATTENDED"},
                   {"actor": {"name": "Aldo Ferrin"}, "role": "CHAIR", "onBehalfOf": {"name": "Halven Quartet"},
                    "attendance": "ATTENDED"},
                   {"actor": {"name": "Ostmar"}, "role": "HOST", "onBehalfOf": null, "attendance": "ATTENDED"},
                   {"actor": {"name": "Ostmar"}, "role": "MEDIATOR", "onBehalfOf": null, "attendance": "ATTENDED"}]},
                 "participants": {"nodes": [{"name": "Aldo Ferrin"}, {"name": "Ostmar"}]}}}""");
    }

    /** One of several will come, and no document says which. */
    @Test
    void oneOfSeveral() {
        Endpoint.assertData("""
                { meeting(id: "tolmen-dulane-summit") { participations(where: {role: [HOST]}) {
                    nodes { actor { name } alternatives { nodes { name } } attendance basis } } }
                  actor(id: "calder") { alternativeParticipations { nodes { meeting { title } actor { name } } } } }""", """
                {"meeting": {"participations": {"nodes": [
                   {"actor": {"name": "Ostmar"}, "alternatives": {"nodes": [{"name": "Calder"}]},
                    "attendance": "EXPECTED", "basis": "ANONYMOUS"}]}},
                 "actor": {"alternativeParticipations": {"nodes": [
                   {"meeting": {"title": "A summit of Tolmen and Dulane"}, "actor": {"name": "Ostmar"}}]}}}""");
    }

    /** Who walks out was there; talks that are suspended can be taken up again. */
    @Test
    void walkingOutOfTalks() {
        Endpoint.assertData("""
                { meeting(id: "halven-second-round") { status
                    statusChanges { status date { edtf } by { nodes { name } } }
                    participations { nodes { actor { name } attendance attendanceChanges { attendance date { edtf } } } } }
                  track(id: "halven-talks") { status statusChanges { status date { edtf } by { nodes { name } } } } }""", """
                {"meeting": {"status": "RESUMED",
                  "statusChanges": [
                    {"status": "BEGUN", "date": {"edtf": "2017-05-30"}, "by": {"nodes": []}},
                    {"status": "SUSPENDED", "date": {"edtf": "2017-05-31"},
                     "by": {"nodes": [{"name": "Vessaran Armed Forces"}]}},
                    {"status": "RESUMED", "date": {"edtf": "2017-09-11"},
                     "by": {"nodes": [{"name": "Highland Guard"}, {"name": "Vessaran Armed Forces"}]}}],
                  "participations": {"nodes": [
                    {"actor": {"name": "Kael Brandt"}, "attendance": "ATTENDED", "attendanceChanges": []},
                    {"actor": {"name": "Mina Orveth"}, "attendance": "LEFT",
                     "attendanceChanges": [
                       {"attendance": "ATTENDED", "date": {"edtf": "2017-05-30"}},
                       {"attendance": "LEFT", "date": {"edtf": "2017-05-31"}}]}]}},
                 "track": {"status": "CONCLUDED",
                  "statusChanges": [
                    {"status": "PROPOSED", "date": {"edtf": "2017-04-24"},
                     "by": {"nodes": [{"name": "Calder"}, {"name": "Ostmar"}]}},
                    {"status": "ACTIVE", "date": {"edtf": "2017-05-06"}, "by": {"nodes": []}},
                    {"status": "SUSPENDED", "date": {"edtf": "2017-06-01"},
                     "by": {"nodes": [{"name": "Calder"}, {"name": "Ostmar"}]}},
                    {"status": "ACTIVE", "date": {"edtf": "2017-09-11"}, "by": {"nodes": [{"name": "Judith Wren"}]}},
                    {"status": "CONCLUDED", "date": {"edtf": "2017-12-09"}, "by": {"nodes": []}}]}}""");
    }

    /** From a rumour to a refusal. */
    @Test
    void theHistoryOfAMeeting() {
        Endpoint.assertData("""
                { meeting(id: "tolmen-dulane-summit") { status basis
                    statusChanges { status date { edtf } basis citations { attribution } }
                    calledForBy { nodes { title status } }
                    statementsAbout { nodes { act basis speakers { nodes { name } } } } } }""", """
                {"meeting": {"status": "DECLINED", "basis": "ANONYMOUS",
                 "statusChanges": [
                   {"status": "RUMOURED", "date": {"edtf": "2017-06-30"}, "basis": "ANONYMOUS",
                    "citations": [{"attribution": "two diplomats"}]},
                   {"status": "PROPOSED", "date": {"edtf": "2017-07-10"}, "basis": "STATED",
                    "citations": [{"attribution": null}]},
                   {"status": "CONFIRMED", "date": {"edtf": "2017-07-12"}, "basis": "STATED",
                    "citations": [{"attribution": null}]},
                   {"status": "DECLINED", "date": {"edtf": "2017-07-15"}, "basis": "STATED",
                    "citations": [{"attribution": null}]}],
                 "calledForBy": {"nodes": [{"title": "A summit in July", "status": "REJECTED"}]},
                 "statementsAbout": {"nodes": [
                   {"act": "HINTED", "basis": "ANONYMOUS", "speakers": {"nodes": []}},
                   {"act": "DOWNPLAYED", "basis": "STATED",
                    "speakers": {"nodes": [{"name": "Vessaran Armed Forces"}]}},
                   {"act": "REJECTED", "basis": "STATED", "speakers": {"nodes": [{"name": "Saref Dulane"}]}}]}}}""");
    }
}
