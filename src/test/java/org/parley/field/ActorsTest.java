package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Armed groups, those who lead them, and what all is called elsewhere. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class ActorsTest {

    /** Armed groups are founded, split and merge, and their people have ranks. */
    @Test
    void armedGroups() {
        Endpoint.assertData("""
                { organization(id: "highland-guard") { kind foundedOn { edtf }
                    splitFrom { nodes { name kind dissolvedOn { edtf } splinters { nodes { name } } } }
                    splinters { nodes { name kind foundedOn { edtf } } }
                    mergedFrom { nodes { name kind dissolvedOn { edtf } mergedInto { nodes { name } } } }
                    posts(where: {memberWhere: {some: {type: [PERSON]}}}) { nodes { member { name } role rank } } } }""", """
                {"organization": {"kind": "ARMED_GROUP", "foundedOn": {"edtf": "2009-06"},
                 "splitFrom": {"nodes": [
                   {"name": "Highland Front", "kind": "ARMED_GROUP", "dissolvedOn": {"edtf": "2011"},
                    "splinters": {"nodes": [{"name": "Highland Guard"}]}}]},
                 "splinters": {"nodes": [
                   {"name": "Renewal Wing", "kind": "FACTION", "foundedOn": {"edtf": "2017-06-25"}}]},
                 "mergedFrom": {"nodes": [
                   {"name": "River Militia", "kind": "MILITIA", "dissolvedOn": {"edtf": "2017-02"},
                    "mergedInto": {"nodes": [{"name": "Highland Guard"}]}}]},
                 "posts": {"nodes": [
                   {"member": {"name": "Saref Dulane"}, "role": "Commander", "rank": "Colonel"},
                   {"member": {"name": "Lira Sand"}, "role": "Spokeswoman", "rank": null}]}}}""");
    }

    /** Who was appointed by whom is told of posts and of mediations. */
    @Test
    void whoAppointedWhom() {
        Endpoint.assertData("""
                { persons(where: {or: [{postWhere: {some: {appointedByWhere: {some: {}}}}},
                      {mediationWhere: {some: {appointedByWhere: {some: {}}}}}]}) {
                    nodes { name posts { nodes { role rank appointedBy { nodes { name } } } }
                      mediations { nodes { track { name } appointedBy { nodes { name } } } } } }
                  actor(id: "league-of-coast-states") { appointments { nodes { role member { name } } }
                    mediationsAppointed { nodes { mediator { name } } } } }""", """
                {"persons": {"nodes": [
                   {"name": "Aldo Ferrin",
                    "posts": {"nodes": [{"role": "Foreign Minister", "rank": null, "appointedBy": {"nodes": []}}]},
                    "mediations": {"nodes": [
                      {"track": {"name": "Talks of Port Halven"}, "appointedBy": {"nodes": [{"name": "Ostmar"}]}}]}},
                   {"name": "Judith Wren",
                    "posts": {"nodes": [
                      {"role": "Special Envoy for Vessara", "rank": null,
                       "appointedBy": {"nodes": [{"name": "League of Coast States"}]}}]},
                    "mediations": {"nodes": [
                      {"track": {"name": "Talks of Port Halven"},
                       "appointedBy": {"nodes": [{"name": "League of Coast States"}]}}]}},
                   {"name": "Kael Brandt",
                    "posts": {"nodes": [
                      {"role": "Head", "rank": null, "appointedBy": {"nodes": [{"name": "Saref Dulane"}]}}]},
                    "mediations": {"nodes": []}},
                   {"name": "Mina Orveth",
                    "posts": {"nodes": [
                      {"role": "Chief negotiator", "rank": "Rear Admiral",
                       "appointedBy": {"nodes": [{"name": "Idris Tolmen"}]}}]},
                    "mediations": {"nodes": []}}]},
                 "actor": {"appointments": {"nodes": [
                    {"role": "Special Envoy for Vessara", "member": {"name": "Judith Wren"}}]},
                  "mediationsAppointed": {"nodes": [{"mediator": {"name": "Judith Wren"}}]}}}""");
    }

    /** The same thing has names in other systems, a place in degrees, and spellings with their language. */
    @Test
    void otherSystems() {
        Endpoint.assertData("""
                { actor(id: "idris-tolmen") { sameAs spellings { text language citations { document { id } } } }
                  place(id: "tarn") { coordinates spellings { text language of { id } } }
                  meeting(id: "halven-first-round") { sameAs }
                  agreement(id: "halven-agreement") { sameAs } }""", """
                {"actor": {"sameAs": ["https://things.example/entity/Q2001"],
                  "spellings": [
                    {"text": "Tolmēn", "language": null, "citations": [{"document": {"id": "halven-text-2017-05"}}]},
                    {"text": "Ідріс Толмен", "language": "uk",
                     "citations": [{"document": {"id": "guard-post-2017-06"}}]}]},
                 "place": {"coordinates": "12.91,-30.02",
                  "spellings": [{"text": "Tharnu", "language": "art-x-vessaran", "of": {"id": "tarn"}}]},
                 "meeting": {"sameAs": ["https://things.example/entity/Q4001"]},
                 "agreement": {"sameAs": ["https://agreements.example/id/2017"]}}""");
    }

    /** A name in another script finds whose it is, a note what it is of; as of a day, by what was known then. */
    @Test
    void spellingsFindTheirOwner() {
        Endpoint.assertData("""
                { spelling: search(text: "Ідріс") { nodes { record { __typename id } field fragment } }
                  together: search(text: "tolmen толмен", kinds: [PERSON]) { nodes { record { id } } }
                  place: search(text: "tharnu") { nodes { record { id } field } }
                  note: search(text: "still kept spring") { nodes { record { __typename id } field } }
                  before: search(text: "Ідріс", asOf: "2017-06-01") { totalCount }
                  itself: search(text: "Ідріс", kinds: [SPELLING]) { totalCount } }""", """
                {"spelling": {"nodes": [
                   {"record": {"__typename": "Person", "id": "idris-tolmen"}, "field": "spellings",
                    "fragment": "Ідріс Толмен"}]},
                 "together": {"nodes": [{"record": {"id": "idris-tolmen"}}]},
                 "place": {"nodes": [{"record": {"id": "tarn"}, "field": "spellings"}]},
                 "note": {"nodes": [
                   {"record": {"__typename": "Ceasefire", "id": "lasting-ceasefire"}, "field": "notes"}]},
                 "before": {"totalCount": 0}, "itself": {"totalCount": 0}}""");
    }
}
