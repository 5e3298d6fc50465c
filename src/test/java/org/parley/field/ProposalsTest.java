package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Proposals with their terms and answers, and positions that change. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class ProposalsTest {

    /** What a proposal offers is a list of points. */
    @Test
    void termsOfAProposal() {
        Endpoint.assertData("""
                { proposal(id: "three-day-proposal") { unconditional status
                    terms { kind text obligated { nodes { name } } due { edtf } condition } } }""", """
                {"proposal": {"unconditional": true, "status": "ACCEPTED_IN_PRINCIPLE",
                 "terms": [
                   {"kind": "HUMANITARIAN", "text": "The hospitals of Tarn are supplied",
                    "obligated": {"nodes": [{"name": "Open Hand"}]}, "due": {"edtf": "2017-04-26"},
                    "condition": "if the road is open"},
                   {"kind": "CEASEFIRE", "text": "Both sides stop firing for 72 hours",
                    "obligated": {"nodes": [{"name": "Highland Guard"}, {"name": "Vessaran Armed Forces"}]},
                    "due": null, "condition": null}]}}""");
    }

    /** In favour of it are those who answered so, and not those who made it. */
    @Test
    void supportersAreThoseWhoAnsweredInFavour() {
        Endpoint.assertData("""
                { proposal(id: "three-day-proposal") { madeBy { nodes { name } } supportedBy { nodes { name } }
                    responses { nodes { actor { name } stance statement { act condition } } } }
                  proposals(where: {supportedBy: ["league-of-coast-states"]}) { nodes { id } }
                  none: proposals(where: {supportedBy: ["ostmar", "highland-guard"]}) { totalCount }
                  actor(id: "league-of-coast-states") { proposalsSupported { nodes { id } } } }""", """
                {"proposal": {"madeBy": {"nodes": [{"name": "Calder"}, {"name": "Ostmar"}]},
                  "supportedBy": {"nodes": [{"name": "League of Coast States"}]},
                  "responses": {"nodes": [
                    {"actor": {"name": "Highland Guard"}, "stance": "ACCEPTED",
                     "statement": {"act": "ANNOUNCED", "condition": null}},
                    {"actor": {"name": "League of Coast States"}, "stance": "SUPPORTED", "statement": null},
                    {"actor": {"name": "Vessaran Armed Forces"}, "stance": "ACCEPTED_IN_PRINCIPLE",
                     "statement": {"act": "ACCEPTED", "condition": "if the Guard keeps it too"}}]}},
                 "proposals": {"nodes": [{"id": "three-day-proposal"}]}, "none": {"totalCount": 0},
                 "actor": {"proposalsSupported": {"nodes": [{"id": "three-day-proposal"}]}}}""");
    }

    /** Silence is no answer: it is what became of the proposal. */
    @Test
    void silence() {
        Endpoint.assertData("""
                { proposal(id: "harvest-proposal") { status statusChanges { status by { nodes { name } } }
                    responses { nodes { actor { name } stance otherStance } } } }""", """
                {"proposal": {"status": "LAPSED",
                 "statusChanges": [
                   {"status": "OPEN", "by": {"nodes": []}},
                   {"status": "UNANSWERED", "by": {"nodes": [{"name": "Highland Guard"}]}},
                   {"status": "LAPSED", "by": {"nodes": []}}],
                 "responses": {"nodes": [
                   {"actor": {"name": "Vessaran Armed Forces"}, "stance": "POSTPONED", "otherStance": null},
                   {"actor": {"name": "Renewal Wing"}, "stance": "OTHER",
                    "otherStance": "asks for it in writing"}]}}}""");
    }

    /** A position that changes is two positions. */
    @Test
    void positionsThatChange() {
        Endpoint.assertData("""
                { actor(id: "vessaran-armed-forces") { positions { nodes { stance gist from { edtf } until { edtf }
                    statements { nodes { act speakers { nodes { name } } } } } } } }""", """
                {"actor": {"positions": {"nodes": [
                  {"stance": "OPPOSES", "gist": "No talks with rebels.", "from": {"edtf": "2017-01"},
                   "until": {"edtf": "2017-04-24"}, "statements": {"nodes": []}},
                  {"stance": "CONDITIONAL", "gist": "Talks once the hospitals are empty.",
                   "from": {"edtf": "2017-05-16"}, "until": null,
                   "statements": {"nodes": [
                     {"act": "DEMANDED", "speakers": {"nodes": [{"name": "Mina Orveth"}]}}]}}]}}}""");
    }

    /** Whom it is aimed at is told apart from what it is about. */
    @Test
    void targetsOfStatements() {
        Endpoint.assertData("""
                { statements(where: {act: [ACCUSED, CRITICISED, THREATENED]}) { nodes { act speakers { nodes { name } }
                    targets { nodes { name } } about { nodes { id } } aboutDocuments { nodes { id } } } }
                  document(id: "halven-text-2017-05") { statementsAbout { nodes { act } } }
                  actor(id: "highland-guard") { statementsTargeting { nodes { act } } } }""", """
                {"statements": {"nodes": [
                   {"act": "ACCUSED", "speakers": {"nodes": [{"name": "Mayor of Tarn"}]},
                    "targets": {"nodes": [{"name": "Vessaran Armed Forces"}]},
                    "about": {"nodes": [{"id": "shelling-of-tarn"}]}, "aboutDocuments": {"nodes": []}},
                   {"act": "CRITICISED", "speakers": {"nodes": [{"name": "Halven Monitoring Committee"}]},
                    "targets": {"nodes": [{"name": "Highland Guard"}, {"name": "Vessaran Armed Forces"}]},
                    "about": {"nodes": [{"id": "halven-agreement"}, {"id": "seven-day-ceasefire"}]},
                    "aboutDocuments": {"nodes": [{"id": "halven-text-2017-05"}]}},
                   {"act": "THREATENED", "speakers": {"nodes": [{"name": "Lira Sand"}]},
                    "targets": {"nodes": [{"name": "Karst Mining"}]}, "about": {"nodes": []},
                    "aboutDocuments": {"nodes": []}}]},
                 "document": {"statementsAbout": {"nodes": [{"act": "CRITICISED"}]}},
                 "actor": {"statementsTargeting": {"nodes": [{"act": "CRITICISED"}]}}}""");
    }
}
