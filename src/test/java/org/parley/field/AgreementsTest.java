package org.parley.field;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Agreements: who signed them, what they lay down, whether it was met, and how they build on each other. */
@QuarkusTest
@TestProfile(FieldRecord.class)
class AgreementsTest {

    /** Who signed, for whom, as what? */
    @Test
    void signatures() {
        Endpoint.assertData("""
                { ceasefire(id: "seven-day-ceasefire") { agreement { title
                    signatures { nodes { signatory { name } onBehalfOf { name } capacity office date { edtf } } } } } }""", """
                {"ceasefire": {"agreement": {"title": "Agreement on a short-term ceasefire and humanitarian arrangements",
                 "signatures": {"nodes": [
                   {"signatory": {"name": "Aldo Ferrin"}, "onBehalfOf": {"name": "Ostmar"}, "capacity": "GUARANTOR",
                    "office": "Foreign Minister", "date": {"edtf": "2017-05-20"}},
                   {"signatory": {"name": "Calder"}, "onBehalfOf": null, "capacity": "WITNESS", "office": null,
                    "date": {"edtf": "2017-05-20"}},
                   {"signatory": {"name": "Kael Brandt"}, "onBehalfOf": {"name": "Highland Guard"},
                    "capacity": "PARTY", "office": "Head of the delegation", "date": {"edtf": "2017-05-20"}},
                   {"signatory": {"name": "Mina Orveth"}, "onBehalfOf": {"name": "Vessaran Armed Forces"},
                    "capacity": "PARTY", "office": "Rear Admiral", "date": {"edtf": "2017-05-20"}}]}}}}""");
    }

    /** Which provisions were not met, or only in part or late? */
    @Test
    void provisionsThatWereNotMet() {
        Endpoint.assertData("""
                { agreement(id: "halven-agreement") { provisions { id status } }
                  provisions(where: {status: [NOT_MET, PARTLY_MET]}) {
                    nodes { text obligated { nodes { name } } due { edtf } condition
                      statusChanges { status date { edtf } } } }
                  late: provisionStatusChanges(where: {status: [LATE]}) {
                    nodes { provision { text status } by { nodes { name } } } } }""", """
                {"agreement": {"provisions": [
                   {"id": "halven-agreement--salt-bridge", "status": "MET"},
                   {"id": "halven-agreement--hospitals", "status": "NOT_MET"},
                   {"id": "halven-agreement--committee", "status": "MET"},
                   {"id": "halven-agreement--prisoners", "status": "MET"},
                   {"id": "halven-agreement--stop-firing", "status": "PARTLY_MET"}]},
                 "provisions": {"nodes": [
                   {"text": "The Guard leaves the hospitals of Tarn.",
                    "obligated": {"nodes": [{"name": "Highland Guard"}]}, "due": {"edtf": "2017-05-27"},
                    "condition": "once the Salt Bridge is open",
                    "statusChanges": [
                      {"status": "DUE", "date": {"edtf": "2017-05-20"}},
                      {"status": "NOT_MET", "date": {"edtf": "2017-05-30"}}]},
                   {"text": "Both sides stop all fighting for seven days.",
                    "obligated": {"nodes": [{"name": "Highland Guard"}, {"name": "Vessaran Armed Forces"}]},
                    "due": null, "condition": null,
                    "statusChanges": [
                      {"status": "DUE", "date": {"edtf": "2017-05-20"}},
                      {"status": "PARTLY_MET", "date": {"edtf": "2017-05-29"}}]}]},
                 "late": {"nodes": [
                   {"provision": {"text": "The army opens the Salt Bridge to aid.", "status": "MET"},
                    "by": {"nodes": [{"name": "Vessaran Armed Forces"}]}}]}}""");
    }

    /** Agreements change, renew and carry out each other. */
    @Test
    void agreementsOnAgreements() {
        Endpoint.assertData("""
                { agreements(where: {or: [{amendWhere: {some: {}}}, {renewWhere: {some: {}}}, {implementWhere: {some: {}}}]}) {
                    nodes { id kind amends { nodes { id } } renews { nodes { id } } implements { nodes { id } } } }
                  agreement(id: "halven-agreement") { amendedBy { nodes { id } } renewedBy { nodes { id } }
                    texts { nodes { id language otherLanguages identifiers
                      translations { nodes { id language translationOf { id } } } } } } }""", """
                {"agreements": {"nodes": [
                   {"id": "halven-agreement", "kind": "CEASEFIRE", "amends": {"nodes": []}, "renews": {"nodes": []},
                    "implements": {"nodes": [{"id": "aid-undertakings"}]}},
                   {"id": "extension-agreement", "kind": "RENEWAL",
                    "amends": {"nodes": [{"id": "halven-agreement"}]},
                    "renews": {"nodes": [{"id": "halven-agreement"}]}, "implements": {"nodes": []}},
                   {"id": "ballot-timetable", "kind": "IMPLEMENTATION", "amends": {"nodes": []},
                    "renews": {"nodes": []}, "implements": {"nodes": [{"id": "keld-ballot-agreement"}]}}]},
                 "agreement": {"amendedBy": {"nodes": [{"id": "extension-agreement"}]},
                  "renewedBy": {"nodes": [{"id": "extension-agreement"}]},
                  "texts": {"nodes": [
                    {"id": "halven-text-2017-05", "language": "art-x-vessaran", "otherLanguages": ["en"],
                     "identifiers": ["https://doi.org/10.5555/halven.2017.1", "urn:isbn:9780000000019"],
                     "translations": {"nodes": [
                       {"id": "halven-text-2017-05-en", "language": "en",
                        "translationOf": {"id": "halven-text-2017-05"}}]}},
                    {"id": "halven-text-2017-05-en", "language": "en", "otherLanguages": [], "identifiers": [],
                     "translations": {"nodes": []}}]}}}""");
    }
}
