package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.Entities.organization;
import static org.parley.Entities.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Entities;
import org.parley.metamodel.Metamodel;
import org.parley.model.Basis;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatus;
import org.parley.model.CeasefireStatusChange;
import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.Edtf;
import org.parley.model.Fact;
import org.parley.model.Membership;
import org.parley.model.Node;

/** What lasts for a time certainly held as long as documents attest it, and possibly as long as nothing tells that it ended. */
class PeriodsTest {

    private final List<Node> records = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({ "2025-04-30, NOT", "2025-05-01, CERTAINLY", "2025-08-28, CERTAINLY", "2025-08-29, POSSIBLY",
            "2030-01-01, POSSIBLY" })
    void whatBeganAndWasNotToldToEndIsAttestedUntilTheLastDocumentThatCitesIt(String day, String expected) {
        assertEquals(expected, heldOn(membership("2025-05-01", null, "2025-05-11", "2025-08-28"), day));
    }

    @ParameterizedTest
    @CsvSource({ "1999-01-01, POSSIBLY", "2025-05-10, POSSIBLY", "2025-05-11, CERTAINLY" })
    void whatNobodyToldToBeginIsCertainFromTheFirstDocumentOn(String day, String expected) {
        assertEquals(expected, heldOn(membership(null, null, "2025-05-11", "2025-08-28"), day));
    }

    @ParameterizedTest
    @CsvSource({ "2025-05-15, CERTAINLY", "2025-05-16, CERTAINLY", "2025-05-17, POSSIBLY", "2025-08-27, POSSIBLY",
            "2025-08-28, NOT" })
    void anEndThatIsNotKnownToTheDayIsCertainAfterItsLastDay(String day, String expected) {
        assertEquals(expected, heldOn(membership("../2025-05-15", "[2025-05-16..2025-08-27]", "2025-05-15", "2025-08-28"), day));
    }

    @ParameterizedTest
    @CsvSource({ "2025-11-16, POSSIBLY", "2025-11-17, CERTAINLY", "2025-11-19, CERTAINLY", "2025-11-20, POSSIBLY" })
    void aDocumentOfAnUncertainDayAttestsEachDayThatItCanBe(String day, String expected) {
        assertEquals(expected, heldOn(membership("[..2025-11-19]", null, "[2025-11-17..2025-11-19]"), day));
    }

    @Test
    void whatIsToBeginLaterIsNotAttestedByTheDocumentThatSaysSo() {
        assertEquals("POSSIBLY", heldOn(membership("[2025-05-14..2025-05-16]", null, "2025-05-15"), "2025-05-15"));
    }

    @Test
    void whatIsOnlySupposedAttestsNothing() {
        Membership membership = membership("2025-05-01", null, "2025-05-11");
        cite(membership, "2025-11-19", Basis.SUPPOSED);
        assertEquals("POSSIBLY", heldOn(membership, "2025-09-01"));
    }

    @ParameterizedTest
    @CsvSource({ "2025-06-01, POSSIBLY, 2025-05-15, false", "2025-09-01, NOT, 2025-08-27, true" })
    void anEndIsKnownFromTheFirstDocumentThatCanTellOfIt(String known, String expected, String attested, boolean told) {
        Membership membership = membership("2025-05-01", "2025-08-27", "2025-05-15", "2025-08-28");
        View view = View.of(records);
        Periods periods = periods(view, membership);
        int number = view.number(membership.id());
        int day = View.day(LocalDate.parse(known));
        assertEquals(expected, periods.heldOn(number, View.day(LocalDate.parse("2025-08-28")), day).name());
        assertEquals(LocalDate.parse(attested).toEpochDay(), periods.attestedUntil(number, day));
        assertEquals(told, periods.told(number, day) != StructureColumn.NONE);
    }

    @Test
    void anEndThatWasToldBeforehandIsKnownWithTheRecord() {
        Membership membership = membership("2025-05-15", "2025-05-16", "2025-05-15");
        View view = View.of(records);
        assertEquals("NOT", periods(view, membership).heldOn(view.number(membership.id()),
                View.day(LocalDate.parse("2025-05-17")), View.day(LocalDate.parse("2025-05-15"))).name());
    }

    @ParameterizedTest
    @CsvSource({ "2025-05-21, NOT, false", "2025-05-22, POSSIBLY, true", "2025-05-29, POSSIBLY, true", "2025-05-30, NOT, false" })
    void aCeasefireIsInForceUntilItsPlannedEnd(String day, String expected, boolean inForce) {
        Ceasefire ceasefire = ceasefire("2025-05-22T21:45:00+02:00", "P7D");
        cite(ceasefire, "2025-05-20", Basis.STATED);
        assertEquals(expected, heldOn(ceasefire, day));
        assertEquals(inForce, isInForce(ceasefire, day));
    }

    @ParameterizedTest
    @CsvSource({ "2025-05-23, true", "2025-05-24, true", "2025-05-25, false", "2025-05-26, true", "2025-05-27, true",
            "2025-05-28, false" })
    void aCeasefireIsNotInForceWhileItIsSuspendedAndAfterItEnded(String day, boolean inForce) {
        Ceasefire ceasefire = ceasefire("2025-05-22", "P30D");
        cite(ceasefire, "2025-06-30", Basis.STATED);
        change(ceasefire, "2025-05-24", CeasefireStatus.SUSPENDED);
        change(ceasefire, "2025-05-26", CeasefireStatus.RESUMED);
        change(ceasefire, "2025-05-27", CeasefireStatus.ENDED);
        assertEquals(inForce, isInForce(ceasefire, day));
    }

    @Test
    void aCeasefireOfWhichNobodyToldAnEndIsInForceAsLongAsItIsAttested() {
        Ceasefire ceasefire = ceasefire("2025-05-22", null);
        cite(ceasefire, "2025-06-30", Basis.STATED);
        assertEquals(true, isInForce(ceasefire, "2025-06-30"));
        assertEquals(false, isInForce(ceasefire, "2025-07-01"));
    }

    private Membership membership(String from, String until, String... cited) {
        Membership membership = Entities.membership("post", person("rudolf", "Rudolf"), organization("court"), null);
        membership.from = from == null ? null : Edtf.parse(from);
        membership.until = until == null ? null : Edtf.parse(until);
        records.addAll(List.of(membership.member, membership.organization, membership));
        List.of(cited).forEach(day -> cite(membership, day, Basis.STATED));
        return membership;
    }

    private Ceasefire ceasefire(String from, String duration) {
        Ceasefire ceasefire = new Ceasefire();
        ceasefire.id = "truce";
        ceasefire.title = "Truce";
        ceasefire.from = Edtf.parse(from);
        ceasefire.plannedDuration = duration;
        records.add(ceasefire);
        return ceasefire;
    }

    private void cite(Fact fact, String day, Basis basis) {
        Document document = new Document();
        document.id = "document-" + records.size();
        document.title = document.id;
        document.publishedOn = Edtf.parse(day);
        document.knownFrom = document.publishedOn.latest;
        Citation citation = new Citation();
        citation.id = "citation-" + records.size();
        citation.fact = fact;
        citation.document = document;
        citation.paragraph = 1;
        citation.basis = basis;
        citation.knownFrom = document.knownFrom;
        records.addAll(List.of(document, citation));
    }

    private void change(Ceasefire ceasefire, String day, CeasefireStatus status) {
        CeasefireStatusChange change = new CeasefireStatusChange();
        change.id = "change-" + day;
        change.ceasefire = ceasefire;
        change.status = status;
        change.date = Edtf.parse(day);
        records.add(change);
    }

    private String heldOn(Fact fact, String day) {
        View view = View.of(records);
        return periods(view, fact).heldOn(view.number(fact.id()), View.day(LocalDate.parse(day)), View.NOW).name();
    }

    private boolean isInForce(Fact fact, String day) {
        View view = View.of(records);
        return periods(view, fact).isInForce(view.number(fact.id()), View.day(LocalDate.parse(day)), View.NOW);
    }

    private static Periods periods(View view, Fact fact) {
        return view.periods(Metamodel.get().kind(fact.getClass()));
    }
}
