package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** What a scholar of mediation asks of ceasefires: who broke them, on whose word, and who watched. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class CeasefireViolationsTest {

    /** Who broke which, and on whose word? */
    @Test
    void violationsAndOnWhoseWord() {
        Endpoint.assertData("""
                { ceasefires(where: {violationWhere: {some: {}}, declaration: [BILATERAL]}) {
                    nodes { title violations { nodes { title kind
                      accusations { accused { name } accuser { name } basis citations { paragraph } } } } } } }""", """
                {"ceasefires": {"nodes": [
                  {"title": "The first truce of three days",
                   "violations": {"nodes": [
                     {"title": "Shells on the market of Tarn", "kind": "SHELLING",
                      "accusations": [
                        {"accused": {"name": "Highland Guard"}, "accuser": {"name": "Vessaran Armed Forces"},
                         "basis": "ATTRIBUTED", "citations": [{"paragraph": 4}]},
                        {"accused": {"name": "Vessaran Armed Forces"}, "accuser": {"name": "Highland Guard"},
                         "basis": "ATTRIBUTED", "citations": [{"paragraph": 5}]},
                        {"accused": {"name": "Vessaran Armed Forces"}, "accuser": {"name": "Mayor of Tarn"},
                         "basis": "ATTRIBUTED", "citations": [{"paragraph": 6}]}]},
                     {"title": "Shots at the Salt Bridge", "kind": "CLASH", "accusations": []}]}},
                  {"title": "The week without arms",
                   "violations": {"nodes": [
                     {"title": "Trenches pushed forward on the Ridge Line", "kind": "VIOLATION",
                      "accusations": [
                        {"accused": {"name": "Highland Guard"}, "accuser": {"name": "Halven Monitoring Committee"},
                         "basis": "STATED", "citations": [{"paragraph": 4}]}]},
                     {"title": "Drones over Keld", "kind": "AERIAL_ATTACK",
                      "accusations": [
                        {"accused": {"name": "Vessaran Armed Forces"},
                         "accuser": {"name": "Halven Monitoring Committee"}, "basis": "STATED",
                         "citations": [{"paragraph": 5}]},
                        {"accused": {"name": "Vessaran Armed Forces"}, "accuser": {"name": "Highland Guard"},
                         "basis": "ATTRIBUTED", "citations": [{"paragraph": 5}]}]}]}}]}}""");
    }

    /** Where both sides accuse each other, the contradiction is kept. */
    @Test
    void eachSideSaysThatItWasTheOther() {
        Endpoint.assertData("""
                { incident(id: "shelling-of-tarn") {
                    disputes { nodes { question claims { value basis citations { attributedTo { name } } } } } } }""", """
                {"incident": {"disputes": {"nodes": [
                  {"question": "Who fired on the market of Tarn?",
                   "claims": [
                     {"value": "The army", "basis": "ATTRIBUTED",
                      "citations": [
                        {"attributedTo": {"name": "Lira Sand"}},
                        {"attributedTo": {"name": "Mayor of Tarn"}}]},
                     {"value": "The Guard", "basis": "ATTRIBUTED",
                      "citations": [{"attributedTo": {"name": "Vessaran Armed Forces"}}]}]}]}}}""");
    }

    /** Who watched the ceasefire, charged with what, and with which members? */
    @Test
    void monitoring() {
        Endpoint.assertData("""
                { ceasefire(id: "seven-day-ceasefire") { monitoredBy { nodes { name kind mandate foundedOn { edtf }
                    members { nodes { name } } posts { nodes { role member { name } } }
                    accusationsMade { nodes { incident { title } accused { name } } } } } } }""", """
                {"ceasefire": {"monitoredBy": {"nodes": [
                  {"name": "Halven Monitoring Committee", "kind": "MONITORING_MECHANISM",
                   "mandate": "To watch the ceasefire of May 2017, to receive complaints, and to report on violations to both sides",
                   "foundedOn": {"edtf": "2017-05-22"},
                   "members": {"nodes": [
                     {"name": "Calder"},
                     {"name": "Highland Guard"},
                     {"name": "Noor Adeka"},
                     {"name": "Ostmar"},
                     {"name": "Vessaran Armed Forces"}]},
                   "posts": {"nodes": [
                     {"role": "member", "member": {"name": "Calder"}},
                     {"role": "member", "member": {"name": "Highland Guard"}},
                     {"role": "chair", "member": {"name": "Ostmar"}},
                     {"role": "member", "member": {"name": "Vessaran Armed Forces"}},
                     {"role": "Secretary", "member": {"name": "Noor Adeka"}}]},
                   "accusationsMade": {"nodes": [
                     {"incident": {"title": "Drones over Keld"}, "accused": {"name": "Vessaran Armed Forces"}},
                     {"incident": {"title": "Trenches pushed forward on the Ridge Line"},
                      "accused": {"name": "Highland Guard"}}]}}]}}}""");
    }

    /** Which events answered which, led to which, and are part of which? */
    @Test
    void whatAnsweredWhat() {
        Endpoint.assertData("""
                { incidents(where: {or: [{answerWhere: {some: {}}}, {causedByWhere: {some: {}}}]}) {
                    nodes { title date { edtf } answers { nodes { title } } causedBy { nodes { title } }
                      partOf { title } } } }""", """
                {"incidents": {"nodes": [
                  {"title": "Riot over bread", "date": {"edtf": "2017-02-11"}, "answers": {"nodes": []},
                   "causedBy": {"nodes": [{"title": "Tarn is cut off"}]}, "partOf": null},
                  {"title": "The Guard takes Keld", "date": {"edtf": "2017-03-20"}, "answers": {"nodes": []},
                   "causedBy": {"nodes": [{"title": "Battle of Keld"}]}, "partOf": {"title": "The Highland War"}},
                  {"title": "Flight from the Highlands", "date": {"edtf": "2017-04/2017-09"},
                   "answers": {"nodes": []}, "causedBy": {"nodes": [{"title": "Shells on the market of Tarn"}]},
                   "partOf": {"title": "The Highland War"}},
                  {"title": "Shots at the Salt Bridge", "date": {"edtf": "2017-04-25"},
                   "answers": {"nodes": [{"title": "Shells on the market of Tarn"}]}, "causedBy": {"nodes": []},
                   "partOf": null},
                  {"title": "Drones over Keld", "date": {"edtf": "2017-05-27"},
                   "answers": {"nodes": [{"title": "Trenches pushed forward on the Ridge Line"}]},
                   "causedBy": {"nodes": []}, "partOf": null},
                  {"title": "The first convoy reaches Tarn", "date": {"edtf": "2017-05-27"},
                   "answers": {"nodes": []}, "causedBy": {"nodes": [{"title": "The Salt Bridge is opened"}]},
                   "partOf": null}]}}""");
    }

    /** What came after what on one day is told where a document tells it. */
    @Test
    void orderWithinADay() {
        Endpoint.assertData("""
                { incident(id: "clash-at-the-bridge") { date { edtf } follows { nodes { id } } }
                  fact(id: "shelling-of-tarn") { followedBy { nodes { id } } }
                  statement(id: "guard-accepts-2017-04-24") { date { edtf } due { edtf } follows { nodes { id } } } }""", """
                {"incident": {"date": {"edtf": "2017-04-25"}, "follows": {"nodes": [{"id": "shelling-of-tarn"}]}},
                 "fact": {"followedBy": {"nodes": [{"id": "clash-at-the-bridge"}]}},
                 "statement": {"date": {"edtf": "2017-04-24"}, "due": {"edtf": "2017-04-25"},
                  "follows": {"nodes": [{"id": "army-accepts-2017-04-24"}]}}}""");
    }
}
