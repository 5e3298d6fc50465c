package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** On whose word facts stand, and what is told in the keeper's own words. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class BasisTest {

    /** Facts that the record worked out say from what; suppositions, rumours and the words of others are told apart. */
    @Test
    void factsByTheirBasis() {
        Endpoint.assertData("""
                { inferred: facts(where: {basis: [INFERRED]}) { nodes { id inferredFrom } }
                  supposed: facts(where: {basis: [SUPPOSED]}) { nodes { id citations { basis } } }
                  anonymous: facts(where: {basis: [ANONYMOUS]}) { nodes { id } }
                  rumours: meetings(where: {basis: [ANONYMOUS]}) { nodes { id status } }
                  sources: citations(where: {basis: [ATTRIBUTED], attributedTo: ["imela-dorn"]}) { nodes { fact { id } } } }""", """
                {"inferred": {"nodes": [
                   {"id": "wren-and-dulane",
                    "inferredFrom": "The envoy says only that it was on the Sunday before she flew home."}]},
                 "supposed": {"nodes": [{"id": "pylon-at-keld", "citations": [{"basis": "SUPPOSED"}]}]},
                 "anonymous": {"nodes": [
                   {"id": "diplomats-hint-at-summit"},
                   {"id": "grid-attack--highland-guard"},
                   {"id": "killing-of-an-elder"},
                   {"id": "pact-guarantees"},
                   {"id": "pact-guarantees--reported"},
                   {"id": "tolmen-dulane-summit"},
                   {"id": "tolmen-dulane-summit--ostmar"},
                   {"id": "tolmen-dulane-summit--rumoured"}]},
                 "rumours": {"nodes": [{"id": "tolmen-dulane-summit", "status": "DECLINED"}]},
                 "sources": {"nodes": [
                   {"fact": {"id": "lamplighter-contacts--imela-dorn"}},
                   {"fact": {"id": "burial-hour"}},
                   {"fact": {"id": "burial-hour--in-force"}},
                   {"fact": {"id": "burial-hour--lapsed"}}]}}""");
    }

    /** What fits none of the choices is named in the keeper's own word. */
    @Test
    void whatIsOtherIsNamed() {
        Endpoint.assertData("""
                { organizations(where: {kind: [OTHER]}) { nodes { name otherKind } }
                  places(where: {kind: [OTHER]}) { nodes { name otherKind } }
                  meetings(where: {kind: [OTHER]}) { nodes { title otherKind } }
                  incidents(where: {kind: [OTHER]}) { nodes { title otherKind } }
                  agreements(where: {kind: [OTHER]}) { nodes { title otherKind } }
                  documents(where: {kind: [OTHER]}) { nodes { title otherKind } }
                  settlementProposals(where: {kind: [OTHER]}) { nodes { title otherKind } }
                  terms(where: {kind: [OTHER]}) { nodes { text otherKind } }
                  ceasefires(where: {purpose: [OTHER]}) { nodes { title otherPurpose } }
                  ceasefireProposals(where: {purpose: [OTHER]}) { nodes { title otherPurpose } }
                  participations(where: {role: [OTHER]}) { nodes { actor { name } otherRole } }
                  signatures(where: {capacity: [OTHER]}) { nodes { signatory { name } otherCapacity } }
                  statements(where: {act: [OTHER]}) { nodes { gist otherAct } }
                  responses(where: {stance: [OTHER]}) { nodes { actor { name } otherStance } }
                  positions(where: {stance: [OTHER]}) { nodes { gist otherStance } }
                  figures(where: {measure: [OTHER]}) { nodes { low otherMeasure } } }""", """
                {"organizations": {"nodes": [{"name": "Guild of Salt Caravaners", "otherKind": "guild of traders"}]},
                 "places": {"nodes": [{"name": "Pilgrims' Well", "otherKind": "shrine"}]},
                 "meetings": {"nodes": [{"title": "Both sides at the well", "otherKind": "pilgrimage"}]},
                 "incidents": {"nodes": [{"title": "The sick leave Lower Tarn", "otherKind": "evacuation"}]},
                 "agreements": {"nodes": [{"title": "Charter of the mines", "otherKind": "charter of a business"}]},
                 "documents": {"nodes": [
                   {"title": "The Highlands after the Final Act, 1 to 200,000", "otherKind": "map"}]},
                 "settlementProposals": {"nodes": [
                   {"title": "A share of the mines", "otherKind": "offer of a business"}]},
                 "terms": {"nodes": [{"text": "Both sides have a tenth of the shares", "otherKind": "shares"}]},
                 "ceasefires": {"nodes": [
                   {"title": "An hour for the dead of the Salt Bridge", "otherPurpose": "to bury the dead"}]},
                 "ceasefireProposals": {"nodes": [
                   {"title": "No shots over the fields until the harvest is in",
                    "otherPurpose": "to bring the harvest in"}]},
                 "participations": {"nodes": [
                   {"actor": {"name": "Guild of Salt Caravaners"}, "otherRole": "interpreter"}]},
                 "signatures": {"nodes": [
                   {"signatory": {"name": "Guild of Salt Caravaners"}, "otherCapacity": "keeper of the seal"}]},
                 "statements": {"nodes": [{"gist": "May the talks end well.", "otherAct": "blessed"}]},
                 "responses": {"nodes": [
                   {"actor": {"name": "Renewal Wing"}, "otherStance": "asks for it in writing"}]},
                 "positions": {"nodes": [
                   {"gist": "The people are to decide on the mines.", "otherStance": "wants a vote on it"}]},
                 "figures": {"nodes": [{"low": 60, "otherMeasure": "camels lost"}]}}""");
    }
}
