package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Events on the ground, with figures by source and day. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class IncidentsTest {

    /** An exchange goes through somebody; a release is made by one side. */
    @Test
    void prisonersAreExchangedOrReleased() {
        Endpoint.assertData("""
                { incidents(where: {kind: [EXCHANGE, RELEASE]}) { nodes { kind date { edtf } involved { nodes { name } }
                    mediators { nodes { name } }
                    figures { measure among low high countedOn { edtf } givenBy { name } } } } }""", """
                {"incidents": {"nodes": [
                  {"kind": "EXCHANGE", "date": {"edtf": "2017-05-28"},
                   "involved": {"nodes": [{"name": "Highland Guard"}, {"name": "Vessaran Armed Forces"}]},
                   "mediators": {"nodes": [{"name": "Calder"}, {"name": "Open Hand"}]},
                   "figures": [
                     {"measure": "EXCHANGED", "among": null, "low": 64, "high": 64,
                      "countedOn": {"edtf": "2017-05-28"}, "givenBy": {"name": "Open Hand"}},
                     {"measure": "BODIES_RETURNED", "among": "COMBATANTS", "low": 17, "high": 17, "countedOn": null,
                      "givenBy": null}]},
                  {"kind": "RELEASE", "date": {"edtf": "2017-08-15"},
                   "involved": {"nodes": [{"name": "Sovereign Council of Vessara"}]},
                   "mediators": {"nodes": [{"name": "Judith Wren"}]},
                   "figures": [
                     {"measure": "RELEASED", "among": null, "low": 112, "high": 112,
                      "countedOn": {"edtf": "2017-08-15"}, "givenBy": null}]}]}}""");
    }

    /** Figures are told apart by who gives them and for which day. */
    @Test
    void figuresBySourceAndDay() {
        Endpoint.assertData("""
                { incident(id: "flight-from-the-highlands") { casualties { killedLow }
                    figures { measure low high countedOn { edtf } givenBy { name } basis } } }""", """
                {"incident": {"casualties": null,
                 "figures": [
                   {"measure": "DISPLACED", "low": 41000, "high": 41000, "countedOn": {"edtf": "2017-04-30"},
                    "givenBy": {"name": "Open Hand"}, "basis": "STATED"},
                   {"measure": "DISPLACED", "low": 96500, "high": 96500, "countedOn": {"edtf": "2017-06-30"},
                    "givenBy": {"name": "Open Hand"}, "basis": "STATED"},
                   {"measure": "DISPLACED", "low": 60000, "high": 75000, "countedOn": {"edtf": "2017-06-30"},
                    "givenBy": {"name": "Sovereign Council of Vessara"}, "basis": "ATTRIBUTED"}]}}""");
    }

    /** A figure can be about some people only, or no number at all. */
    @Test
    void whomAFigureCounts() {
        Endpoint.assertData("""
                { incidents(where: {id: ["shelling-of-tarn", "battle-of-keld", "raid-on-the-caravan"]},
                      orderBy: {field: ID}) {
                    nodes { id figures { measure otherMeasure among age low high wording } } } }""", """
                {"incidents": {"nodes": [
                  {"id": "battle-of-keld",
                   "figures": [
                     {"measure": "KILLED", "otherMeasure": null, "among": "COMBATANTS", "age": null, "low": 80,
                      "high": 120, "wording": null},
                     {"measure": "CAPTURED", "otherMeasure": null, "among": "COMBATANTS", "age": null, "low": 41,
                      "high": 41, "wording": null},
                     {"measure": "MISSING", "otherMeasure": null, "among": null, "age": null, "low": null,
                      "high": null, "wording": "dozens"}]},
                  {"id": "raid-on-the-caravan",
                   "figures": [
                     {"measure": "OTHER", "otherMeasure": "camels lost", "among": null, "age": null, "low": 60,
                      "high": 80, "wording": null}]},
                  {"id": "shelling-of-tarn",
                   "figures": [
                     {"measure": "KILLED_AND_WOUNDED", "otherMeasure": null, "among": null, "age": null, "low": 31,
                      "high": 31, "wording": null},
                     {"measure": "KILLED", "otherMeasure": null, "among": "CHILDREN", "age": 7, "low": 2, "high": 2,
                      "wording": null},
                     {"measure": "WOUNDED", "otherMeasure": null, "among": "WOMEN", "age": null, "low": 9,
                      "high": null, "wording": null}]}]}}""");
    }
}
