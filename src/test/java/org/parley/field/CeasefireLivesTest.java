package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** What a scholar of mediation asks of ceasefires: who declared them, how long they lasted, what became of them. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class CeasefireLivesTest {

    /** Which ceasefires did one side alone declare, which both? */
    @Test
    void declaredByOneSideOrByBoth() {
        Endpoint.assertData("""
                {
                  one: ceasefires(where: {declaration: [UNILATERAL],
                      declaredBy: ["highland-guard", "vessaran-armed-forces"]}) {
                    nodes { title purpose form declaredBy { nodes { name } } places { nodes { name } } } }
                  two: ceasefires(where: {declaration: [BILATERAL],
                      and: [{declaredBy: ["highland-guard"]}, {declaredBy: ["vessaran-armed-forces"]}]}) {
                    nodes { title declaredDate { edtf } form } } }""", """
                {"one": {"nodes": [
                   {"title": "The Guard's pause at Lower Tarn", "purpose": "HUMANITARIAN", "form": "VERBAL",
                    "declaredBy": {"nodes": [{"name": "Highland Guard"}]},
                    "places": {"nodes": [{"name": "Lower Tarn"}]}}]},
                 "two": {"nodes": [
                   {"title": "The first truce of three days", "declaredDate": {"edtf": "2017-04-24"},
                    "form": "IN_PRINCIPLE"},
                   {"title": "The week without arms", "declaredDate": {"edtf": "2017-05-20"}, "form": "WRITTEN"},
                   {"title": "Five days more", "declaredDate": {"edtf": "2017-05-29T18:00:00+02:00"},
                    "form": "VERBAL"}]}}""");
    }

    /** How long was each to last, and how did it end? */
    @Test
    void howLongAndHowItEnded() {
        Endpoint.assertData("""
                { ceasefires { nodes { id plannedDuration from { edtf } until { edtf } status } } }""", """
                {"ceasefires": {"nodes": [
                  {"id": "first-truce", "plannedDuration": "PT72H", "from": {"edtf": "2017-04-25T00:00:00+02:00"},
                   "until": {"edtf": "2017-04-28T00:00:00+02:00"}, "status": "LAPSED"},
                  {"id": "seven-day-ceasefire", "plannedDuration": "P7D",
                   "from": {"edtf": "2017-05-22T21:45:00+02:00"}, "until": {"edtf": "2017-05-29T21:45:00+02:00"},
                   "status": "EXTENDED"},
                  {"id": "five-day-extension", "plannedDuration": "P5D",
                   "from": {"edtf": "2017-05-29T21:45:00+02:00"}, "until": {"edtf": "2017-06-03T21:45:00+02:00"},
                   "status": "ENDED"},
                  {"id": "lower-tarn-pause", "plannedDuration": "PT24H",
                   "from": {"edtf": "2017-06-10T06:00:00+02:00"}, "until": {"edtf": "2017-06-11T06:00:00+02:00"},
                   "status": "LAPSED"},
                  {"id": "lantern-truce", "plannedDuration": "P6D", "from": {"edtf": "2017-06-27"},
                   "until": {"edtf": "2017-07-03"}, "status": "LAPSED"},
                  {"id": "burial-hour", "plannedDuration": "PT1H", "from": {"edtf": "2017-06-29"},
                   "until": {"edtf": "2017-06-29"}, "status": "LAPSED"},
                  {"id": "ballot-truce", "plannedDuration": null, "from": {"edtf": "2017-09-21"},
                   "until": {"edtf": "2017-12-09"}, "status": "REPLACED"},
                  {"id": "lasting-ceasefire", "plannedDuration": null, "from": {"edtf": "2017-12-10"}, "until": null,
                   "status": "IN_FORCE"}]}}""");
    }

    /** The whole life of a ceasefire, step by step, each with who made it so. */
    @Test
    void theLifeOfACeasefire() {
        Endpoint.assertData("""
                { ceasefire(id: "five-day-extension") {
                    statusChanges { status date { edtf } by { nodes { name } } citations { document { id } } } } }""", """
                {"ceasefire": {"statusChanges": [
                  {"status": "DECLARED", "date": {"edtf": "2017-05-29T18:00:00+02:00"}, "by": {"nodes": []},
                   "citations": [{"document": {"id": "committee-report-2017-05"}}]},
                  {"status": "IN_FORCE", "date": {"edtf": "2017-05-29T21:45:00+02:00"}, "by": {"nodes": []},
                   "citations": [{"document": {"id": "committee-report-2017-05"}}]},
                  {"status": "SUSPENDED", "date": {"edtf": "2017-06-01"},
                   "by": {"nodes": [{"name": "Calder"}, {"name": "Ostmar"}]},
                   "citations": [{"document": {"id": "quartet-statement-2017-06"}}]},
                  {"status": "ENDED", "date": {"edtf": "2017-06-03T21:45:00+02:00"}, "by": {"nodes": []},
                   "citations": [{"document": {"id": "quartet-statement-2017-06"}}]}]}}""");
    }

    /** Which was extended into which, and which came in the place of which? */
    @Test
    void extensionsAndReplacements() {
        Endpoint.assertData("""
                { extended: ceasefires(where: {extendedByWhere: {some: {}}}) {
                    nodes { id extendedBy { nodes { id extends { nodes { id } } } } } }
                  replaced: ceasefires(where: {status: [REPLACED]}) {
                    nodes { id replacedBy { nodes { id replaces { nodes { id } } } } } } }""", """
                {"extended": {"nodes": [
                   {"id": "seven-day-ceasefire",
                    "extendedBy": {"nodes": [
                      {"id": "five-day-extension", "extends": {"nodes": [{"id": "seven-day-ceasefire"}]}}]}}]},
                 "replaced": {"nodes": [
                   {"id": "ballot-truce",
                    "replacedBy": {"nodes": [
                      {"id": "lasting-ceasefire", "replaces": {"nodes": [{"id": "ballot-truce"}]}}]}}]}}""");
    }

    /** Who mediated, and on whose mandate? */
    @Test
    void mediatorsAndTheirMandates() {
        Endpoint.assertData("""
                { ceasefire(id: "seven-day-ceasefire") { mediators { nodes { name } } }
                  track(id: "halven-talks") {
                    mediations { nodes { mediator { name } mandate from { edtf } until { edtf }
                      appointedBy { nodes { name } } } } } }""", """
                {"ceasefire": {"mediators": {"nodes": [{"name": "Calder"}, {"name": "Ostmar"}]}},
                 "track": {"mediations": {"nodes": [
                   {"mediator": {"name": "Aldo Ferrin"},
                    "mandate": "To bring about a truce and to host the talks that are to follow it",
                    "from": {"edtf": "2017-04"}, "until": null, "appointedBy": {"nodes": [{"name": "Ostmar"}]}},
                   {"mediator": {"name": "Calder"}, "mandate": null, "from": {"edtf": "2017-04"}, "until": null,
                    "appointedBy": {"nodes": []}},
                   {"mediator": {"name": "Judith Wren"},
                    "mandate": "To take the talks up again and to report to the League every two months",
                    "from": {"edtf": "2017-07-20"}, "until": {"edtf": "2017-12-09"},
                    "appointedBy": {"nodes": [{"name": "League of Coast States"}]}}]}}}""");
    }

    /** What a document has later is a note of its own. */
    @Test
    void notes() {
        Endpoint.assertData("""
                { ceasefire(id: "lasting-ceasefire") { notes { text citations { document { publishedOn { edtf } } } } }
                  then: ceasefire(id: "lasting-ceasefire", asOf: "2018-01-01") { notes { text } } }""", """
                {"ceasefire": {"notes": [
                   {"text": "It was still kept in the spring of 2019.",
                    "citations": [{"document": {"publishedOn": {"edtf": "2019-03"}}}]}]},
                 "then": {"notes": []}}""");
    }
}
