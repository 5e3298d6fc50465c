package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** What held on a day, certainly or possibly, and what came after what. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class DaysTest {

    /** Which ceasefires were in force on a day? One that was extended goes on in its extension; while suspended, it rests. */
    @Test
    void ceasefiresInForceOnADay() {
        Endpoint.assertData("""
                { before: ceasefires(inForceOn: "2017-04-24") { nodes { id } }
                  first: ceasefires(inForceOn: "2017-04-26") { nodes { id } }
                  lastDayOfTheWeek: ceasefires(inForceOn: "2017-05-29") { nodes { id } }
                  extended: ceasefires(inForceOn: "2017-05-31") { nodes { id } }
                  suspended: ceasefires(inForceOn: "2017-06-02") { nodes { id } }
                  byOneSide: ceasefires(where: {inForceOn: "2017-06-10", declaration: [UNILATERAL]}) { nodes { id } }
                  replaced: ceasefires(inForceOn: "2017-12-11") { nodes { id } }
                  attested: ceasefires(inForceOn: "2018-10-15") { nodes { id } }
                  nobodyTells: ceasefires(inForceOn: "2020-01-01") { nodes { id } } }""", """
                {"before": {"nodes": []}, "first": {"nodes": [{"id": "first-truce"}]},
                 "lastDayOfTheWeek": {"nodes": [{"id": "seven-day-ceasefire"}, {"id": "five-day-extension"}]},
                 "extended": {"nodes": [{"id": "five-day-extension"}]}, "suspended": {"nodes": []},
                 "byOneSide": {"nodes": [{"id": "lower-tarn-pause"}]},
                 "replaced": {"nodes": [{"id": "lasting-ceasefire"}]},
                 "attested": {"nodes": [{"id": "lasting-ceasefire"}]}, "nobodyTells": {"nodes": []}}""");
    }

    /** Whether it held is told of each day, and how certainly. */
    @Test
    void whetherACeasefireHeldOnADay() {
        Endpoint.assertData("""
                { ceasefire(id: "five-day-extension") { before: heldOn(day: "2017-05-28") first: heldOn(day: "2017-05-29")
                    suspended: heldOn(day: "2017-06-02") after: heldOn(day: "2017-06-04") }
                  lasting: ceasefire(id: "lasting-ceasefire") {
                    attested: heldOn(day: "2018-10-15") open: heldOn(day: "2020-01-01") }
                  possibly: ceasefires(possiblyOn: "2020-01-01") { nodes { id } } }""", """
                {"ceasefire": {"before": "NOT", "first": "CERTAINLY", "suspended": "NOT", "after": "NOT"},
                 "lasting": {"attested": "CERTAINLY", "open": "POSSIBLY"},
                 "possibly": {"nodes": [{"id": "lasting-ceasefire"}]}}""");
    }

    /** A post whose end nobody told held possibly, and one that ended did not. */
    @Test
    void postsOnADay() {
        Endpoint.assertData("""
                { person(id: "mina-orveth") { during: posts(on: "2017-06-01") { nodes { role } }
                    after: posts(possiblyOn: "2017-10-01") { nodes { role } } }
                  commander: person(id: "saref-dulane") { certainly: posts(on: "2017-12-01") { nodes { role } }
                    possibly: posts(possiblyOn: "2017-12-01") { nodes { role heldOn(day: "2017-12-01") } }
                    before: posts(possiblyOn: "1999-12-01") { nodes { role } } } }""", """
                {"person": {"during": {"nodes": [{"role": "Chief negotiator"}]}, "after": {"nodes": []}},
                 "commander": {"certainly": {"nodes": []},
                  "possibly": {"nodes": [{"role": "Commander", "heldOn": "POSSIBLY"}]}, "before": {"nodes": []}}}""");
    }

    /** A position is that of the day, and later only possibly the same. */
    @Test
    void positionsOnADay() {
        Endpoint.assertData("""
                { actor(id: "vessaran-armed-forces") {
                    march: positions(on: "2017-03-01") { nodes { stance } }
                    may: positions(on: "2017-05-20") { nodes { stance } }
                    december: positions(on: "2017-12-20") { nodes { stance } }
                    perhaps: positions(possiblyOn: "2017-12-20") { nodes { stance } }
                    theYearBefore: positions(possiblyOn: "2016-12-20") { nodes { stance } } } }""", """
                {"actor": {"march": {"nodes": [{"stance": "OPPOSES"}]},
                 "may": {"nodes": [{"stance": "CONDITIONAL"}]}, "december": {"nodes": []},
                 "perhaps": {"nodes": [{"stance": "CONDITIONAL"}]}, "theYearBefore": {"nodes": []}}}""");
    }

    /** A ceasefire is on the timeline when it is declared, begins and ends; events of a day stand as documents order them. */
    @Test
    void theTimelineOfTruces() {
        Endpoint.assertData("""
                { april: timeline(from: "2017-04-24", until: "2017-04-28", kinds: [CEASEFIRE, INCIDENT],
                      place: ["tarn", "salt-bridge"]) {
                    nodes { event date { edtf } record { ... on Incident { id } ... on Ceasefire { id } } } }
                  may: timeline(from: "2017-05-20", until: "2017-06-04", kinds: [CEASEFIRE, AGREEMENT]) {
                    nodes { event date { edtf } record { ... on Agreement { id } ... on Ceasefire { id } } } } }""", """
                {"april": {"nodes": [
                   {"event": "HAPPENED", "date": {"edtf": "2017-02/2017-04"}, "record": {"id": "siege-of-tarn"}},
                   {"event": "HAPPENED", "date": {"edtf": "2017-04-25"}, "record": {"id": "shelling-of-tarn"}},
                   {"event": "HAPPENED", "date": {"edtf": "2017-04-25"}, "record": {"id": "clash-at-the-bridge"}}]},
                 "may": {"nodes": [
                   {"event": "HAPPENED", "date": {"edtf": "2017-05-20"}, "record": {"id": "halven-agreement"}},
                   {"event": "HAPPENED", "date": {"edtf": "2017-05-20"}, "record": {"id": "seven-day-ceasefire"}},
                   {"event": "BEGAN", "date": {"edtf": "2017-05-22T21:45:00+02:00"},
                    "record": {"id": "seven-day-ceasefire"}},
                   {"event": "HAPPENED", "date": {"edtf": "2017-05-29T18:00:00+02:00"},
                    "record": {"id": "extension-agreement"}},
                   {"event": "HAPPENED", "date": {"edtf": "2017-05-29T18:00:00+02:00"},
                    "record": {"id": "five-day-extension"}},
                   {"event": "BEGAN", "date": {"edtf": "2017-05-29T21:45:00+02:00"},
                    "record": {"id": "five-day-extension"}},
                   {"event": "ENDED", "date": {"edtf": "2017-05-29T21:45:00+02:00"},
                    "record": {"id": "seven-day-ceasefire"}},
                   {"event": "ENDED", "date": {"edtf": "2017-06-03T21:45:00+02:00"},
                    "record": {"id": "five-day-extension"}}]}}""");
    }
}
